import { ZoomVideoSdk } from "zoom-video-sdk-api";

export default function client({ baseUrl, apiKey, apiSecret }) {
  const zoom = new ZoomVideoSdk({ baseUrl, apiKey, apiSecret });
  return async (query) => (await zoom.sessions.list(query)).items;
}

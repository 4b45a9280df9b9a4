import { ZoomVideoSdk } from "zoom-video-sdk-api";

export default function client({ baseUrl, token, apiKey, apiSecret, isSigning }) {
  const zoom = new ZoomVideoSdk(isSigning ? { baseUrl, apiKey, apiSecret } : { baseUrl, token });
  return async (query) => (await zoom.sessions.list(query)).items;
}

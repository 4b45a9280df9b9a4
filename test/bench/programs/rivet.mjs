import { VideoSdkClient } from "@zoom/rivet/videosdk";

export default function client({ baseUrl, apiKey, apiSecret }) {
  const { endpoints } = new VideoSdkClient({
    clientId: apiKey,
    clientSecret: apiSecret,
    disableReceiver: true,
    baseUrl,
    // As it comes it encodes the whole path, slashes and all, and every call ends in 404.
    doubleEncodeUrl: false,
  });
  return async (query) => (await endpoints.sessions.listSessions({ query })).data.sessions;
}

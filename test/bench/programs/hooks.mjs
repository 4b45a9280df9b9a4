import { ZoomVideoSdk } from "zoom-video-sdk-api";

const counts = { calls: 0, responses: 0 };
const hooks = {
  onCallStart: () => {
    counts.calls += 1;
  },
  onResponse: () => {
    counts.responses += 1;
  },
  onCallEnd: () => {
    counts.calls -= 1;
  },
};

export default function client({ baseUrl, token }) {
  const zoom = new ZoomVideoSdk({ baseUrl, token, hooks });
  return async (query) => (await zoom.sessions.list(query)).items;
}

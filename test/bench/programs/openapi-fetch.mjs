import createClient from "openapi-fetch";

export default function client({ baseUrl, token }) {
  const api = createClient({
    baseUrl,
    headers: { accept: "application/json", authorization: `Bearer ${token}`, "user-agent": "bench/1" },
  });
  return async (query) => {
    const { data, response } = await api.GET("/videosdk/sessions", { params: { query } });
    if (data === undefined) throw new Error(`status ${response.status}`);
    return data.sessions;
  };
}

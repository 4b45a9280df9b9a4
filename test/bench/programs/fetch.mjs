// By hand: what a program needs that makes just this call.
export default function client({ baseUrl, token }) {
  return async (query) => {
    const response = await fetch(`${baseUrl}/videosdk/sessions?${new URLSearchParams(query)}`, {
      headers: { accept: "application/json", authorization: `Bearer ${token}`, "user-agent": "bench/1" },
    });
    if (!response.ok) throw new Error(`status ${response.status}`);
    return (await response.json()).sessions;
  };
}

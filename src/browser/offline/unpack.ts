/**
 * Opens what the build packed: compressed text as base64.
 * @throws if the browser cannot, or the text is not whole.
 */
export async function unpack(packed: string): Promise<string> {
  const bytes = Uint8Array.from(atob(packed), (c) => c.charCodeAt(0))
  const opened = new Blob([bytes])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
  return new Response(opened).text()
}

// Stands in until openapi/openapi.yaml exists; "npm run client" then writes the real types here.
/* eslint-disable @typescript-eslint/no-explicit-any */
interface Anything {
  parameters: { query?: any; header?: any; path?: any; cookie?: any }
  requestBody?: { content: { 'application/json': any } }
  responses: { 200: { headers: Record<string, any>; content: { 'application/json': any } } }
}
export interface paths {
  [path: string]: { get: Anything; post: Anything; put: Anything; patch: Anything; delete: Anything; parameters: { query?: any; header?: any; path?: any; cookie?: any } }
}

import type { Program } from '../types/program.ts';
import type { ClassRef } from '../types/type.ts';

const RESPONSES =
  /^(starlette\.exceptions\.HTTPException|werkzeug\.exceptions\.HTTPException|aiohttp\.web_exceptions\.HTTPException|rest_framework\.exceptions\.APIException|django\.http\.response\.Http404|django\.core\.exceptions\.PermissionDenied|litestar\.exceptions\..*HTTPException|sanic\.exceptions\.SanicException|tornado\.web\.HTTPError|falcon\.http_error\.HTTPError|quart\.exceptions\.HTTPException)$/;

/** Whether raising the class is a way to answer a request: what catches it decides the status code. */
export function isHttpResponse(cls: ClassRef, program: Program): boolean {
  return program.classes.info(cls).order.some(({ cls: at }) => RESPONSES.test(`${at.module}.${at.qualname}`));
}

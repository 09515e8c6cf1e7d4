import { becomes, COUNT, FASTAPI } from '../../testing/counting.ts';

const RESPONSE = FASTAPI.replace('HTTPException', 'HTTPException, Response');

describe('a response that a library makes', () => {
  it('is asked for its status', async () => {
    await becomes(
      `
      async def get_item(request, server: TokenServer = Depends(token_server)) -> Response:
          await request.form()
          return server.create_token_response(request)
      `,
      `
      async def get_item(request, server: TokenServer = Depends(token_server)) -> Response:
          await request.form()
          response = server.create_token_response(request)
          if response.status_code < 400:
              ${COUNT}
          return response
      `,
      RESPONSE,
    );
    await becomes(
      `
      async def get_item(request, server: TokenServer = Depends(token_server)) -> Response:
          answer = await server.answer(request)
          return answer
      `,
      `
      async def get_item(request, server: TokenServer = Depends(token_server)) -> Response:
          answer = await server.answer(request)
          if answer.status_code < 400:
              ${COUNT}
          return answer
      `,
      RESPONSE,
    );
  });

  it('is where a class only declares what it has from the library', () =>
    becomes(
      `
      async def get_item(request, server: Server = Depends(Server)) -> Response:
          return server.answer(request)


      class Server(LibraryServer):
          if TYPE_CHECKING:

              def answer(self, request) -> Response: ...
      `,
      `
      async def get_item(request, server: Server = Depends(Server)) -> Response:
          result = server.answer(request)
          if result.status_code < 400:
              ${COUNT}
          return result


      class Server(LibraryServer):
          if TYPE_CHECKING:

              def answer(self, request) -> Response: ...
      `,
      `from library import LibraryServer\n${RESPONSE}`,
    ));

  it('is not where a class makes it, or it is a page', () =>
    becomes(
      `
      async def get_item(key: str, store: Store = Depends(get_store)) -> Response:
          items = await store.load(key)
          if key == "all":
              return Response(items, media_type="text/plain")
          return templates.TemplateResponse("item.html", {"items": items})
      `,
      `
      async def get_item(key: str, store: Store = Depends(get_store)) -> Response:
          items = await store.load(key)
          if key == "all":
              ${COUNT}
              return Response(items, media_type="text/plain")
          response = templates.TemplateResponse("item.html", {"items": items})
          ${COUNT}
          return response
      `,
      RESPONSE,
    ));
});

import { checkFix } from '../../testing/check.ts';

/** Answers that are errors, framework by framework: none of them counts, and the success beside them does. */
const FRAMEWORKS: readonly {
  readonly name: string;
  readonly header: string;
  readonly handler: string;
  readonly success: string;
  readonly errors: readonly string[];
}[] = [
  {
    name: 'FastAPI and Starlette',
    header: `from http import HTTPStatus
from fastapi import APIRouter, HTTPException, Response, status
from fastapi.responses import JSONResponse, ORJSONResponse, PlainTextResponse

NOT_HERE = 404
router = APIRouter(prefix="/items")


@router.get("/{key}")
`,
    handler: 'async def get_item(key, response: Response):',
    success: 'return JSONResponse({"key": key}, status_code=201)',
    errors: [
      'return JSONResponse(status_code=404, content={})',
      'return JSONResponse({"detail": key}, 500)',
      'return JSONResponse({"detail": key}, status_code=status.HTTP_400_BAD_REQUEST)',
      'return ORJSONResponse({}, HTTPStatus.CONFLICT)',
      'return PlainTextResponse("no", status_code=NOT_HERE)',
      'return Response(status_code=HTTPStatus.NOT_FOUND.value)',
      'return Response(status_code=202)',
      'raise HTTPException(404)',
      'raise HTTPException(status_code=409, detail="taken")',
      'response.status_code = 404\n        return {"detail": key}',
      'problem = JSONResponse({}, 422)\n        return problem',
      'return {"error": "not found"}',
    ],
  },
  {
    name: 'Flask',
    header: `from http import HTTPStatus
from flask import Blueprint, Response, abort, jsonify, make_response, render_template
from werkzeug.exceptions import BadRequest

bp = Blueprint("items", __name__, url_prefix="/items")


@bp.route("/<key>")
`,
    handler: 'def get_item(key):',
    success: 'return jsonify({"key": key})',
    errors: [
      'abort(404)',
      'return abort(404)',
      'return "no", 404',
      'return BadRequest("no")',
      'return abort_access_denied(key)',
      'return jsonify({"detail": key}), 400',
      'return {"detail": key}, HTTPStatus.NOT_FOUND',
      'return ("no", 502, {"X-Reason": "upstream"})',
      'return Response(status=404)',
      'return Response("no", 404)',
      'return Response("no", status="404 NOT FOUND")',
      'return make_response(jsonify({"detail": key}), 503)',
      'return make_response("no", 400)',
      'return render_template("no.html"), 404',
      'answer = "no", 404\n        return answer',
      'answer = make_response("no")\n        answer.status_code = 418\n        return answer',
    ],
  },
  {
    name: 'Django and REST framework',
    header: `from django.http import Http404, HttpResponse, HttpResponseBadRequest, HttpResponseForbidden, HttpResponseNotFound, JsonResponse
from django.shortcuts import render
from django.urls import path
from rest_framework import status
from rest_framework.response import Response
from rest_framework.exceptions import ValidationError


`,
    handler: 'def get_item(request, key):',
    success: 'return Response({"key": key})',
    errors: [
      'raise Http404',
      'raise ValidationError({"key": ["no"]})',
      'return HttpResponseBadRequest("no")',
      'return HttpResponseNotFound()',
      'return HttpResponseForbidden()',
      'return HttpResponse("no", status=404)',
      'return HttpResponse(status=status.HTTP_404_NOT_FOUND)',
      'return JsonResponse({"detail": key}, status=400)',
      'return render(request, "no.html", status=404)',
      'return Response({"detail": key}, status=status.HTTP_400_BAD_REQUEST)',
      'return Response({"detail": key}, status.HTTP_403_FORBIDDEN)',
      'return Response(status=404)',
    ],
  },
  {
    name: 'aiohttp',
    header: `from aiohttp import web

routes = web.RouteTableDef()


@routes.get("/items/{key}")
`,
    handler: 'async def get_item(request, key=None):',
    success: 'return web.json_response({"key": key})',
    errors: [
      'raise web.HTTPNotFound()',
      'return web.HTTPNotFound()',
      'return web.Response(status=404)',
      'return web.json_response({"detail": key}, status=422)',
      'answer = web.json_response({})\n        answer.set_status(503)\n        return answer',
    ],
  },
  {
    name: 'Sanic',
    header: `from sanic import Blueprint
from sanic.exceptions import NotFound
from sanic.response import empty, json, text

bp = Blueprint("items", url_prefix="/items")


@bp.get("/<key>")
`,
    handler: 'async def get_item(request, key):',
    success: 'return json({"key": key})',
    errors: [
      'raise NotFound("no")',
      'return text("no", 404)',
      'return json({"detail": key}, status=400)',
      'return empty(status=404)',
    ],
  },
  {
    name: 'Litestar',
    header: `from litestar import Response, get
from litestar.exceptions import NotFoundException
from litestar.status_codes import HTTP_404_NOT_FOUND


@get("/items/{key:str}")
`,
    handler: 'async def get_item(key: str) -> Response:',
    success: 'return Response({"key": key})',
    errors: [
      'raise NotFoundException()',
      'return Response({}, status_code=HTTP_404_NOT_FOUND)',
      'return Response({}, status_code=500)',
    ],
  },
];

const COUNT = 'item_operations_total.labels(action="get").inc()';
const IMPORT = 'from app.metrics import item_operations_total\n';

describe('early answers that are errors do not count', () => {
  for (const { name, header, handler, success, errors } of FRAMEWORKS)
    it(name, () => {
      const conditions = errors.map((error, at) => `    if key == "${at}":\n        ${error}\n`);
      const urls = name.startsWith('Django') ? '\n\nurlpatterns = [path("items/<key>", get_item)]\n' : '';
      const text = (marked: string, count: string): string =>
        `${IMPORT}${header}${marked}\n${conditions.join('')}${count}    ${success}\n${urls}`;
      return checkFix(
        `${text(handler.replace('get_item', '$0get_item'), '')}=> Count this handler: item_operations_total{action="get"} [safe]\n` +
          text(handler, `    ${COUNT}\n`),
        {
          rules: ['uninstrumented-route'],
          path: 'app/items.py',
          files: {
            'app/__init__.py': '',
            'app/metrics.py': `
              from prometheus_client import Counter

              item_operations_total = Counter("item_operations_total", "Item operations", ["action"])
            `,
          },
        },
      );
    });
});

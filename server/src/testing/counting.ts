import { checkFix, checkNoFix, type CheckOptions } from './check.ts';

/**
 * Handlers of a small service whose counter is there already, so that only the handler changes. They are called
 * `get_item`; `COUNT` in a text stands for the statement that counts.
 */
export const COUNT = 'item_operations_total.labels(action="get").inc()';

export const FASTAPI = `from fastapi import APIRouter, HTTPException
from fastapi.responses import JSONResponse, RedirectResponse, StreamingResponse
from app.metrics import item_operations_total
from starlette.background import BackgroundTask

router = APIRouter(prefix="/items")


@router.get("/{key}")
`;

export const SANIC = `from sanic import Blueprint
from app.metrics import item_operations_total

bp = Blueprint("items", url_prefix="/items")


@bp.get("/<key>")
`;

export const FLASK = `from flask import Blueprint, Response, flash, redirect, render_template, request
from app.metrics import item_operations_total

bp = Blueprint("items", __name__, url_prefix="/items")


@bp.route("/<key>")
`;

export const AIOHTTP = `from aiohttp import web
from app.metrics import item_operations_total

routes = web.RouteTableDef()


@routes.get("/items/{key}")
`;

export const LITESTAR = `from app.metrics import item_operations_total
from litestar import get
from litestar.background_tasks import BackgroundTask
from litestar.response import Stream


@get("/items/{key:str}")
`;

export const BOT = `from aiogram import Router
from app.metrics import item_operations_total

router = Router()


@router.message()
`;

export const TASK = `from celery import shared_task
from app.metrics import item_operations_total


@shared_task
`;

export const POST = `from fastapi import APIRouter, HTTPException
from fastapi.responses import JSONResponse, RedirectResponse, StreamingResponse
from app.metrics import item_operations_total
from starlette.background import BackgroundTask

router = APIRouter(prefix="/items")


@router.post("/{key}")
`;

export function itemService(): CheckOptions {
  return {
    rules: ['uninstrumented-route', 'uninstrumented-task'],
    path: 'app/items.py',
    files: {
      'app/__init__.py': '',
      'app/metrics.py': `
        from prometheus_client import Counter

        item_operations_total = Counter("item_operations_total", "Item operations", ["action"])
        other_operations_total = Counter("other_operations_total", "Other operations", ["action"])
        other_operations_total.labels(action="x").inc()
      `,
    },
  };
}

/**
 * Checks what becomes of a handler; both texts without the file around it.
 *
 * @param doubt why it is for a person; behind `; ` why it is no operation, which counts for whoever asks.
 */
export function becomes(before: string, after: string, header = FASTAPI, doubt?: string): Promise<void> {
  return checkFix(
    `${header}${clean(before).replace('get_item', '$0get_item')}=> ${title(doubt)}\n${header}${clean(after)}`,
    itemService(),
  );
}

/** Checks where a handler counts, in a text with the lines that do; without them it is what the fix is given. */
export function counts(after: string, header = FASTAPI, doubt?: string): Promise<void> {
  return becomes(after.replace(/^.*\bCOUNT\n/gm, ''), after, header, doubt);
}

/** Checks that no way to count is offered. */
export function refuses(before: string, header = FASTAPI): Promise<void> {
  return checkNoFix(`${header}${clean(before).replace('get_item', '$0get_item')}`, itemService());
}

function title(doubt: string | undefined): string {
  const looked = doubt === undefined ? '' : doubt.startsWith('; ') ? doubt : ` (to be looked at: ${doubt})`;
  return `Count this handler: item_operations_total{action="get"}${looked} [${doubt === undefined ? 'safe' : 'review'}]`;
}

function clean(text: string): string {
  return text
    .replace(/^\n/, '')
    .replace(/\n\s*$/, '\n')
    .replace(/^ {6}/gm, '')
    .replaceAll('COUNT', COUNT);
}

/** Checks a handler of `app/items.py` that calls what `app/store.py` has. */
export function calling(store: string, handler: string, doubt?: string): Promise<void> {
  const service = itemService();
  const head = POST.replace('from app.metrics', 'from app.store import *\nfrom app.metrics');
  const text = (one: string): string =>
    one
      .replace(/^\n/, '')
      .replace(/\n\s*$/, '\n')
      .replace(/^ {6}/gm, '');
  const looked = doubt === undefined ? ' [safe]' : ` (to be looked at: ${doubt}) [review]`;
  return checkFix(
    `${head}${text(handler)
      .replace(/^.*(\bCOUNT|status_code < 400:)\n/gm, '')
      .replace(
        'get_item',
        '$0get_item',
      )}=> Count this handler: item_operations_total{action="get"}${looked}\n${head}${text(handler).replaceAll('COUNT', COUNT)}`,
    { ...service, files: { ...service.files, 'app/store.py': text(store) } },
  );
}

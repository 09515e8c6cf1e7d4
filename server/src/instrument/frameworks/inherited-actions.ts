import { methodOf } from './framework.ts';
import type { Instrumentation } from '../instrumentation.ts';
import type { Objects } from '../code/objects.ts';

/** The actions that each class of REST framework gives, by the last part of its name. */
const MIXINS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(ListModelMixin|ModelViewSet|ReadOnlyModelViewSet|List(Create)?APIView)$/, ['list']],
  [/^(CreateModelMixin|ModelViewSet|(List)?CreateAPIView)$/, ['create']],
  [/^(RetrieveModelMixin|ModelViewSet|ReadOnlyModelViewSet|Retrieve\w*APIView)$/, ['retrieve']],
  [/^(UpdateModelMixin|ModelViewSet|(Retrieve)?Update(Destroy)?APIView)$/, ['update', 'partial_update']],
  [/^(DestroyModelMixin|ModelViewSet|(Retrieve)?(Update)?DestroyAPIView)$/, ['destroy']],
];

/** What REST framework's own actions call of the class, by action. */
const HOOKS: Readonly<Record<string, readonly string[]>> = {
  create: ['perform_create'],
  update: ['perform_update'],
  partial_update: ['perform_update', 'update'],
  destroy: ['perform_destroy'],
};
const HOOKS_OF_ALL = ['dispatch', 'initial', 'finalize_response', 'get_queryset', 'filter_queryset'];

/** The methods by which generic views of REST framework reach an action: a `get` of the class's own is what is called. */
const METHODS: Readonly<Record<string, string>> = {
  list: 'get',
  retrieve: 'get',
  create: 'post',
  update: 'put',
  partial_update: 'patch',
  destroy: 'delete',
};

/**
 * The actions that a routed class has from REST framework alone, and that reach no metric by what the class gives them to
 * call. They are functions of the library: there is none of the project's to count in.
 *
 * @param cls `path#qualname`
 */
export function inheritedActions(instrumentation: Instrumentation, cls: string): readonly string[] {
  const { objects, reach } = instrumentation;
  const counts = (hook: string): boolean => {
    const method = methodOf(cls, hook, objects);
    return method !== undefined && /^(instrumented|unknown)$/.test(reach.coverage(method, []).status);
  };
  if (HOOKS_OF_ALL.some(counts)) return [];
  return givenActions(cls, objects).filter((action) => {
    if (methodOf(cls, action, objects) !== undefined) return false;
    const method = METHODS[action];
    if (method !== undefined && methodOf(cls, method, objects) !== undefined) return false;
    // A partial update calls the update, which is a handler where the class has one.
    if (action === 'partial_update' && methodOf(cls, 'update', objects) !== undefined) return false;
    return !(HOOKS[action] ?? []).some(counts);
  });
}

function givenActions(cls: string, objects: Objects): readonly string[] {
  const last = objects
    .ancestry(cls)
    .names.filter((name) => /^(rest_framework|rest_framework_extensions|adrf)\b/.test(name))
    .map((name) => name.slice(name.lastIndexOf('.') + 1));
  return MIXINS.flatMap(([names, actions]) => (last.some((one) => names.test(one)) ? actions : []));
}

-- Every right on the objects of public that a caller has by name (anon, authenticated) or as anyone (PUBLIC).
with owned as (
  select oid::regclass::text as object, coalesce(relacl, acldefault(case relkind when 'S' then 's' else 'r' end::"char", relowner)) as acl
  from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'S')
  union all
  select attrelid::regclass || '.' || attname, attacl
  from pg_attribute join pg_class on pg_class.oid = attrelid
  where relnamespace = 'public'::regnamespace and attacl is not null
  union all
  select oid::regprocedure::text, coalesce(proacl, acldefault('f', proowner))
  from pg_proc where pronamespace = 'public'::regnamespace
)
select object || ': ' || case grantee when 0 then 'PUBLIC' else grantee::regrole::text end || ' ' || privilege_type as right
from owned, aclexplode(acl)
where grantee = 0 or grantee::regrole::text in ('anon', 'authenticated')
order by 1;

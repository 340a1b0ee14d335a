<#import "partials/lib.ftl" as m>
<!-- x-generated-by: backend-design-maven-plugin; derived from backend.design.packet.json; do not edit -->
# Backend design (${meta.status})

<#include "partials/overview.ftl">

<#include "partials/modules.ftl">

<#include "partials/api.ftl">

<#include "partials/schemas.ftl">

<#include "partials/events.ftl">

<#include "partials/access.ftl">

<#include "partials/data.ftl">

<#include "partials/reliability.ftl">

<#include "partials/decisions.ftl">

<#include "partials/traceability.ftl">

<#include "partials/sync.ftl">

<#include "partials/tbd.ftl">

<#import "lib.ftl" as m>
<!-- x-generated-by: backend-design-maven-plugin; derived from backend.design.packet.json; do not edit -->
# Backend design (${meta.status})

<#include "overview.ftl">

<#include "modules.ftl">

<#include "api.ftl">

<#include "schemas.ftl">

<#include "events.ftl">

<#include "access.ftl">

<#include "data.ftl">

<#include "reliability.ftl">

<#include "decisions.ftl">

<#include "traceability.ftl">

<#include "sync.ftl">

<#include "tbd.ftl">

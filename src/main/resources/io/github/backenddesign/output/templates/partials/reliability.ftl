## Reliability

Errors: <#if reliability.error_model.decision_id??><@m.known reliability.error_model.value reliability.error_model.decision_id/><#else>${reliability.error_model.value}</#if>.

<#if reliability.suppliers?has_content>
| System outside | Part it plays | Called by | Needed by | Timeout | Retry | Breaker | When it is down |
|---|---|---|---|---|---|---|---|
<#list reliability.suppliers as supplier>
| ${supplier.name} | ${supplier.role} | <@m.modules supplier.called_by/> | <@m.operations supplier.operations/> | ${m.dash(supplier.timeout)} | ${m.dash(supplier.retry)} | ${m.dash(supplier.breaker)} | ${m.dash(supplier.fallback)} |
</#list>
</#if>

<#if reliability.rate_limits?has_content>
| Rate limit | On | Limit | From |
|---|---|---|---|
<#list reliability.rate_limits as limit>
| ${limit.id} | ${limit.scope} | ${limit.limit} | ${m.dash(limit.source)} |
</#list>
</#if>

<#if reliability.slos?has_content>
| Objective | Measure | Target | Over | Test |
|---|---|---|---|---|
<#list reliability.slos as slo>
| ${slo.nfr_id} | ${m.dash(slo.metric)} | ${m.dash(slo.target)} | ${m.dash(slo.window)} | ${m.dash(slo.test)} |
</#list>
</#if>

<#if reliability.observability?has_content>
| Observability | Value | Decision |
|---|---|---|
<#list reliability.observability as topic, choice>
| ${topic?replace("_", " ")} | <@m.choice choice/> | <@m.by choice/> |
</#list>
</#if>

<#if reliability.unmeasured?has_content>
Not measurable as they are stated:

<#list reliability.unmeasured as open>
- ${open.nfr_id}: ${open.stated}<#if open.decision_id?has_content> (decision <@m.decision open.decision_id/>)</#if>
</#list>
</#if>

<#list reliability.telemetry.health as check>
- Health, ${code(check.check)}: ${check.says}
</#list>

<details><summary>Spans, metrics and log lines by name</summary>

<#if reliability.telemetry.spans?has_content>
| Span | Attributes |
|---|---|
<#list reliability.telemetry.spans as span>
| ${code(span.name)} | <#list span.attributes as name>${code(name)}<#sep>, </#list> |
</#list>
</#if>

| Metric | Kind | Unit | By |
|---|---|---|---|
<#list reliability.telemetry.metrics as metric>
| ${code(metric.name)} | ${metric.kind} | ${code(metric.unit)} | <#list metric.by as name>${code(name)}<#sep>, </#list> |
</#list>

- A log line holds: <@m.ids reliability.telemetry.log_fields/>
- Never in a log line: <@m.ids reliability.telemetry.never_logged/>

</details>

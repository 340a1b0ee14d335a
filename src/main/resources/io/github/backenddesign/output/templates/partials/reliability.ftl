## Reliability

Errors: <#if reliability.error_model.decision_id??><@m.known reliability.error_model.value reliability.error_model.decision_id/><#else>${reliability.error_model.value}</#if>.

<#if reliability.suppliers?has_content>
| Supplier | Called by | Timeout | Retry | Breaker | When it is down |
|---|---|---|---|---|---|
<#list reliability.suppliers as supplier>
| ${supplier.name} | <@m.modules supplier.called_by/> | ${m.dash(supplier.timeout)} | ${m.dash(supplier.retry)} | ${m.dash(supplier.breaker)} | ${m.dash(supplier.fallback)} |
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

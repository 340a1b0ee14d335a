## Modules, as we like to see them

<#list modules as module>
- **${module.name}**: ${module.purpose}
<#list view.operations_of[module.id]![] as operation>
  - <@m.operation operation.id/> ${operation.summary}
</#list>
</#list>

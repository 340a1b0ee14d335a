<!-- ${marker} -->
<#list modules as module>
- ${module.title}
</#list>

<#import "lib.ftl" as m>
<!doctype html><!-- ${marker} -->
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${page.style_hash}'; script-src '${page.script_hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title><#if api.title?has_content && !api.title?starts_with("TBD")>${api.title}: backend design<#else>Backend design</#if></title>
<style>${page.style?no_esc}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the design</a>
<header><div>
<h1><#if api.title?has_content && !api.title?starts_with("TBD")>${api.title}: backend design<#else>Backend design</#if> <span class="badge ${meta.status}">${meta.status}</span></h1>
<p class="faint">Derived from the product documents and the team's answers; the packet (<code>backend.design.packet.json</code>) counts where the two differ.<#if meta.fallback_inputs?has_content> Missing among the inputs: <@m.ids meta.fallback_inputs/>.</#if></p>
</div></header>
<nav aria-label="Sections"><ul>
<li><a href="#overview">Overview</a></li>
<li><a href="#modules">Modules</a></li>
<li><a href="#api">API</a></li>
<li><a href="#access">Access</a></li>
<li><a href="#data">Data</a></li>
<li><a href="#reliability">Reliability</a></li>
<li><a href="#decisions">Decisions</a></li>
<li><a href="#traceability">Traceability</a></li>
<li><a href="#sync">Disagreements</a></li>
</ul></nav>
<main id="main">
<#include "overview.ftl">
<#include "modules.ftl">
<#include "api.ftl">
<#include "access.ftl">
<#include "data.ftl">
<#include "reliability.ftl">
<#include "decisions.ftl">
<#include "traceability.ftl">
<#include "sync.ftl">
</main>
<footer>Made by ${meta.generator.name} ${meta.generator.version}.</footer>
<script>${page.script?no_esc}</script>
</body>
</html>

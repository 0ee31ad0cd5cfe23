package org.schooldiary.web.problem;

/** A problem as a page, for somebody who typed an address. */
final class ProblemPage {
    private ProblemPage() {}

    static String of(Problem problem, Texts texts) {
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <link rel="icon" href="/assets/favicon.svg" type="image/svg+xml">
                <link rel="stylesheet" href="/assets/tokens.css">
                <link rel="stylesheet" href="/assets/base.css">
                <link rel="stylesheet" href="/assets/components.css">
                <link rel="stylesheet" href="/assets/screens.css">
                </head>
                <body>
                <div class="page"><main id="main">
                <div class="head row-m"><div class="head-key"><b>%d</b></div><div class="head-in"><h1>%s</h1></div></div>
                <div class="row-m"><div></div><div class="calm"><p class="lede big">%s</p></div></div>
                </main></div>
                </body>
                </html>
                """.formatted(
                        texts.language().getLanguage(),
                        Html.text(problem.title()),
                        problem.status(),
                        Html.text(problem.title()),
                        Html.text(problem.detail()));
    }
}

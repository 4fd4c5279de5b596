using AldPortal.Core.Content;
using AldPortal.Core.Content.Pages;

namespace AldPortal.Core.Tests.Content;

public class PageRenderingTests
{
    [Theory]
    [InlineData("Of it ([[delithiation]]), too.", "Of it <span class=\"nowrap\">(<button", "</button>),</span> too.", "Of it (delithiation), too.")]
    [InlineData("So [[delithiation]] begins", "So <button", "</button> begins", "So delithiation begins")]
    [InlineData("Down {{to 97 mA h g⁻¹|t1-9}}, then.", "to <span class=\"nowrap\">97", "</button>,</span></span> then.", "Down to 97 mA h g⁻¹, then.")]
    public void Read_PunctuationBesideAButton_StaysWithIt(string markdown, string opening, string closing, string plain)
    {
        ContentPage page = Page(markdown);
        string html = Assert.IsType<HtmlBlock>(Assert.Single(page.Blocks)).Html;
        Assert.Contains(opening, html, StringComparison.Ordinal);
        Assert.Contains(closing, html, StringComparison.Ordinal);
        Assert.Equal(plain, page.PlainText.Trim());
    }

    [Theory]
    [InlineData("grade=NMC622&cycles=45 Why?", "grade=NMC622 cycles=45", "Why?")]
    [InlineData("grade=NMC622 cycles=45 Is x=1 reached?", "grade=NMC622 cycles=45", "Is x=1 reached?")]
    [InlineData("Which one?", "", "Which one?")]
    public void Read_Prediction_HasStateAndQuestion(string argument, string state, string question)
    {
        PredictBlock predict = Assert.IsType<PredictBlock>(Assert.Single(Page($"::: predict retention-vs-thickness {argument}\nAnswer.\n:::").Blocks));
        Assert.Equal(state, string.Join(' ', predict.Figure.State.Select(pair => $"{pair.Key}={pair.Value}")));
        Assert.Equal(question, predict.QuestionHtml);
    }

    private static ContentPage Page(string markdown)
    {
        PortalContent content = RealContent.Snapshot;
        var context = new PageContext(content.Dataset, content.ReferencesByNumber, content.Glossary, content.Figures, content.Schemes.Keys.ToHashSet());
        var problems = new ContentProblems();
        ContentPage page = PageLoader.Read("pages/methods/test.md", $"---\ntitle: Test\nsummary: One. Two. Three.\n---\n{markdown}\n", context, problems)!;
        Assert.Empty(problems.All.Select(problem => problem.ToString()));
        return page;
    }
}

using Markdig.Syntax;

namespace AldPortal.Core.Content.Pages.Rendering;

/// <summary>The file of a page, so that every problem names it with the line.</summary>
/// <param name="file">Path below the content folder.</param>
/// <param name="lineOffset">Lines above the body.</param>
/// <param name="problems">Where problems are collected.</param>
internal sealed class PageSource(string file, int lineOffset, ContentProblems problems)
{
    /// <summary>Line in the file, counted from 1.</summary>
    public int LineOf(MarkdownObject where) => where.Line + 1 + lineOffset;

    /// <summary>Adds a problem.</summary>
    public void Problem(MarkdownObject where, string message) => problems.Add(file, LineOf(where), message);
}

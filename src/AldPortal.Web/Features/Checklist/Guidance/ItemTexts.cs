using AldPortal.Core.Checklist;
using AldPortal.Core.Content.Glossary;

namespace AldPortal.Web.Features.Checklist.Guidance;

/// <summary>The texts of a checklist item as HTML, with the terms of the glossary marked at their first use.</summary>
public sealed record ItemTexts
{
    /// <summary>Name of the item.</summary>
    public required string Label { get; init; }

    /// <summary>Why it matters.</summary>
    public required string Why { get; init; }

    /// <summary>What makes it reported.</summary>
    public required string Counts { get; init; }

    /// <summary>What makes it only partly reported, or null.</summary>
    public string? Partial { get; init; }

    /// <summary>Paragraphs on what to mind.</summary>
    public required IReadOnlyList<string> Body { get; init; }

    /// <summary>Where such a value usually stands.</summary>
    public required string WhereToLook { get; init; }

    /// <summary>Definitions that the marks open.</summary>
    public required string PopoverHtml { get; init; }

    /// <summary>Terms used in the texts, and those the item names besides.</summary>
    public required IReadOnlyList<GlossaryTerm> Terms { get; init; }

    /// <summary>Marks the terms, in the order in which the item's page shows the texts.</summary>
    public static ItemTexts Of(ItemDefinition item, GlossaryIndex glossary)
    {
        var marker = new TermMarker(glossary);
        string Html(string text) => marker.Html(text, item.Glossary);
        string label = Html(item.Label), why = Html(item.Why), counts = Html(item.Counts);
        string? partial = item.Partial is null ? null : Html(item.Partial);
        string[] body = [.. item.Body.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Html)];
        string whereToLook = Html(item.WhereToLook);
        return new ItemTexts
        {
            Label = label,
            Why = why,
            Counts = counts,
            Partial = partial,
            Body = body,
            WhereToLook = whereToLook,
            PopoverHtml = marker.PopoverHtml,
            Terms = [.. marker.Terms.Concat(item.Glossary.Select(glossary.Find).OfType<GlossaryTerm>()).Distinct()],
        };
    }
}

namespace AldPortal.Core.Search;

/// <summary>Where a term stands in a text.</summary>
internal readonly record struct TermPlace(int Term, int Start, int Length)
{
    public int End => Start + Length;
}

/// <summary>A document with the terms of its titles and the places of all terms, so that nothing is split again when a query is answered.</summary>
internal sealed record IndexedDocument(SearchDocument Document, string[][] Titles, TermPlace[] Title, TermPlace[] Body);

/// <summary>A document that a term stands in, with the weight the term has there.</summary>
internal readonly record struct Posting(int Document, float Weight);

/// <summary>A term with its usual spelling, how rare it is, and where it stands.</summary>
internal sealed record IndexedTerm(string Spelling, float Rarity, Posting[] Postings);

using System.Runtime.InteropServices;

namespace AldPortal.Core.Checklist.Reading;

/// <summary>One source, read: its plain text, blocks and sentences.</summary>
internal sealed class Document
{
    // A longer table holds what an instrument wrote, not results to be read.
    private const int MostRows = 2000;

    /// <summary>No paper has more sentences; what follows is not read, so that no text takes longer than it is worth.</summary>
    public const int MostSentences = 20_000;

    private readonly TextOrigin origin;

    private Document(SourceText source, int index, MappedText plain)
    {
        Original = source.Text;
        Index = index;
        origin = plain.Origin;
        Text = plain.Text;
        Tokens = new TokenList(Text, DecimalComma(Text));
    }

    /// <summary>Number of the source.</summary>
    public int Index { get; }

    /// <summary>The source as it came.</summary>
    public string Original { get; }

    /// <summary>The plain text, line breaks inside paragraphs already blanks.</summary>
    public string Text { get; }

    /// <summary>All tokens.</summary>
    public TokenList Tokens { get; }

    /// <summary>All sentences, in order.</summary>
    public Pages<Sentence> Sentences { get; } = new();

    /// <summary>True where there were more than <see cref="MostSentences"/>.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Tables, in order.</summary>
    public List<TextTable> Tables { get; } = [];

    /// <summary>Reads a source.</summary>
    public static Document Read(SourceText source, int index)
    {
        using TextDraft normalised = Normaliser.Normalise(source.Text);
        ElidedDashes.Restore(normalised.Characters);
        FormulaCommas.Restore(normalised.Characters);
        using TextDraft spelt = Spelling.Rewrite(normalised);
        Pages<Block> blocks = Layout.Read(spelt.Characters);
        var document = new Document(source, index, spelt.Finish());
        document.ReadSentences(blocks);
        TextTable.Find(document);
        return document;
    }

    /// <summary>The original words behind a stretch of plain text.</summary>
    public Evidence Evidence(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(Text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(Text[end - 1]))
            end--;
        (int from, int length) = origin.Of(start, end);
        length = Math.Min(length, Original.Length - from);
        return new Evidence(Original.Substring(from, length), from, length, Index);
    }

    /// <summary>The sentence or row that a character stands in.</summary>
    public Sentence SentenceAt(int offset)
    {
        int low = 0;
        int high = Sentences.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (Sentences[middle].Start <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return Sentences[low];
    }

    /// <summary>A token's text.</summary>
    public ReadOnlySpan<char> TokenText(int token) => Text.AsSpan(Tokens[token].Start, Tokens[token].End - Tokens[token].Start);

    private void ReadSentences(Pages<Block> blocks)
    {
        Lexicon lexicon = Lexicon.Current;
        var search = new Lexicon.Search(lexicon, Text, Tokens);
        var found = new List<TermHit>();
        var hits = new Slab<TermHit>();
        var bits = new Slab<ulong>();
        var pieces = new List<(int Start, int End)>();
        var reader = new QuantityReader(Text, Tokens);
        int paragraph = -1;
        int rows = 0;
        foreach (Block block in blocks)
        {
            if (block.Section == Section.References && block.Kind != BlockKind.Heading)
                continue;
            rows = block.Kind != BlockKind.TableRow || block.Paragraph != paragraph ? 0 : rows + 1;
            paragraph = block.Paragraph;
            if (rows > MostRows)
                continue;
            pieces.Clear();
            if (block.Kind is BlockKind.Heading or BlockKind.TableRow)
                SentenceSplitter.Whole(block.Start, block.End, pieces);
            else
                SentenceSplitter.Split(Text, block.Start, block.End, pieces);
            foreach ((int start, int end) in pieces)
            {
                if (Sentences.Count == MostSentences)
                {
                    IsCut = true;
                    return;
                }
                int firstToken = Tokens.Count;
                Tokens.Read(start, end);
                found.Clear();
                for (int token = firstToken; token < Tokens.Count; token++)
                    if (Tokens[token].Kind != TokenKind.Symbol)
                        search.Match(token, found);
                Quantity[] quantities = LendUnits(reader.Read(firstToken, Tokens.Count, end));
                var place = new SentencePlace(this, block, Sentences.Count, start, end, firstToken, Tokens.Count);
                Sentences.Add(new Sentence(place, hits.Keep(CollectionsMarshal.AsSpan(found)), bits.Take((lexicon.Count + 63) / 64), quantities));
            }
        }
    }

    // "0.4-0.6, 0.8-1.1 and 1.5-1.9 nm": the unit behind the last range is that of all.
    private Quantity[] LendUnits(Quantity[] quantities)
    {
        for (int i = quantities.Length - 2; i >= 0; i--)
            if (quantities[i] is { Dimension: Dimension.None, IsRange: true } bare && quantities[i + 1] is { IsRange: true, Unit: "nm" or "V" or "%" or "°C" } with && Text.AsSpan(bare.End, Math.Max(0, with.Start - bare.End)).Trim() is "," or ", and" or "and" or ", or" or "or" or "to")
                quantities[i] = bare with { Dimension = with.Dimension, Unit = with.Unit };
        return quantities;
    }

    // A text that writes "0,5" or "4,3 V" more often than "0.5" uses the decimal comma.
    private static bool DecimalComma(string text)
    {
        int commas = 0;
        int points = 0;
        for (int i = 1; i + 1 < text.Length; i++)
        {
            if (text[i] is not (',' or '.') || !char.IsAsciiDigit(text[i - 1]) || !char.IsAsciiDigit(text[i + 1]))
                continue;
            int digits = i + 1;
            while (digits < text.Length && digits < i + 5 && char.IsAsciiDigit(text[digits]))
                digits++;
            if (text[i] == '.')
                points++;
            else if (digits - i - 1 != 3)
                commas++;
        }
        return commas > points;
    }
}

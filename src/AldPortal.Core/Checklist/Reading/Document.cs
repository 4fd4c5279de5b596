namespace AldPortal.Core.Checklist.Reading;

/// <summary>One source, read: its plain text, blocks and sentences.</summary>
internal sealed class Document
{
    private readonly MappedText plain;

    private Document(SourceText source, int index, MappedText plain, string text)
    {
        Original = source.Text;
        Index = index;
        this.plain = plain;
        Text = text;
    }

    /// <summary>Number of the source.</summary>
    public int Index { get; }

    /// <summary>The source as it came.</summary>
    public string Original { get; }

    /// <summary>The plain text, line breaks inside paragraphs already blanks.</summary>
    public string Text { get; }

    /// <summary>All tokens.</summary>
    public List<Token> Tokens { get; } = [];

    /// <summary>All sentences, in order.</summary>
    public List<Sentence> Sentences { get; } = [];

    /// <summary>Tables, in order.</summary>
    public List<TextTable> Tables { get; } = [];

    /// <summary>Reads a source.</summary>
    public static Document Read(SourceText source, int index)
    {
        MappedText plain = Spelling.Rewrite(Normaliser.Normalise(source.Text));
        char[] characters = plain.Text.ToCharArray();
        List<Block> blocks = Layout.Read(characters);
        var document = new Document(source, index, plain, new string(characters));
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
        (int from, int length) = plain.Original(start, end);
        length = Math.Min(length, Original.Length - from);
        return new Evidence(Original.Substring(from, length), from, length, Index);
    }

    /// <summary>A token's text.</summary>
    public ReadOnlySpan<char> TokenText(int token) => Text.AsSpan(Tokens[token].Start, Tokens[token].End - Tokens[token].Start);

    private void ReadSentences(List<Block> blocks)
    {
        Lexicon lexicon = Lexicon.Current;
        bool decimalComma = DecimalComma(Text);
        var search = new Lexicon.Search(lexicon, Text, Tokens);
        var hits = new List<TermHit>();
        foreach (Block block in blocks)
        {
            if (block.Section == Section.References && block.Kind != BlockKind.Heading)
                continue;
            bool whole = block.Kind is BlockKind.Heading or BlockKind.TableRow;
            foreach ((int start, int end) in whole ? SentenceSplitter.Whole(block.Start, block.End) : SentenceSplitter.Split(Text, block.Start, block.End))
            {
                int firstToken = Tokens.Count;
                Tokeniser.Read(Text, start, end, decimalComma, Tokens);
                hits.Clear();
                for (int token = firstToken; token < Tokens.Count; token++)
                    if (Tokens[token].Kind != TokenKind.Symbol)
                        search.Match(token, hits);
                List<Quantity> quantities = QuantityReader.Read(Text, Tokens, firstToken, Tokens.Count, end);
                Sentences.Add(new Sentence(this, block, Sentences.Count, start, end, firstToken, Tokens.Count, hits, quantities, lexicon.Count));
            }
        }
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

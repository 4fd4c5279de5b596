using Markdig.Parsers;
using Markdig.Syntax;

namespace AldPortal.Core.Content.Pages.Markdown;

/// <summary><c>{{figure id …}}</c>, <c>{{scheme name}}</c> or <c>{{data}}</c> on a line of its own.</summary>
public sealed class DirectiveBlock(BlockParser parser, string name, string argument) : LeafBlock(parser)
{
    /// <summary>"figure", "scheme" or "data".</summary>
    public string Name { get; } = name;

    /// <summary>The rest of the line.</summary>
    public string Argument { get; } = argument;
}

/// <summary>Parses directive lines.</summary>
public sealed class DirectiveBlockParser : BlockParser
{
    private static readonly string[] Names = ["figure", "scheme", "data"];

    /// <summary>Creates the parser.</summary>
    public DirectiveBlockParser() => OpeningCharacters = ['{'];

    /// <inheritdoc />
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent)
            return BlockState.None;
        string line = processor.Line.ToString().Trim();
        if (!line.StartsWith("{{", StringComparison.Ordinal) || !line.EndsWith("}}", StringComparison.Ordinal) || line.Contains('|'))
            return BlockState.None;
        string[] parts = line[2..^2].Trim().Split(' ', 2);
        if (!Names.Contains(parts[0]))
            return BlockState.None;
        processor.NewBlocks.Push(new DirectiveBlock(this, parts[0], parts.Length == 2 ? parts[1].Trim() : "")
        {
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        });
        return BlockState.BreakDiscard;
    }
}

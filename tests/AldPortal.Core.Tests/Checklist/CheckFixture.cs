using AldPortal.Core.Checklist;
using AldPortal.Core.Checklist.Reading;
using AldPortal.Core.Content;
using AldPortal.Core.Content.Glossary;
using AldPortal.Core.Dataset;

namespace AldPortal.Core.Tests.Checklist;

/// <summary>The real content, loaded once, and short ways to assess a text.</summary>
internal static class CheckFixture
{
    public static string Root { get; } = FindRoot();
    public static ContentProblems Problems { get; } = new();
    public static ContentFolder Folder { get; } = new(Path.Combine(Root, "content"));
    public static ChecklistDefinition Definition { get; } = ChecklistLoader.Load(Folder, GlossaryLoader.Load(Folder, Problems), Problems);
    public static Vocabularies Vocabularies { get; } = VocabularyLoader.Load(Folder, Problems);
    public static ManuscriptAssessor Assessor { get; } = new(Definition, Vocabularies);

    public static Assessment Assess(string text, Dictionary<string, Answer>? answers = null) => Assessor.Assess([new SourceText("text", text)], answers ?? []);

    public static ItemFinding Item(string text, string id) => Assess(text).Items.Single(item => item.Id == id);

    public static RuleVerdict Rule(string text, string id) => Assess(text).Rules.Single(rule => rule.Id == id);

    public static double[] Numbers(string text, string id, string key) => [.. Item(text, id).Value?.Numbers(key) ?? []];

    public static string Plain(string text) => Spelling.Rewrite(Normaliser.Normalise(text)).Finish().Text;

    public static Quantity[] Quantities(string text) => [.. Document.Read(new SourceText("text", text), 0).Sentences.SelectMany(sentence => sentence.Quantities)];

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "AldPortal.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder!;
    }
}

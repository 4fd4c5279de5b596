using AldPortal.Core.Checklist;
using AldPortal.Core.Content;
using AldPortal.Core.Content.Glossary;
using AldPortal.Core.Dataset;
using AldPortal.Evaluation;

// dotnet run --project tests/AldPortal.Evaluation -- [-v] [--odd|--even] [--held-out|--not-held-out] [--speed] [--content DIR] [--write] [labels.json …]
var options = new List<string>(args);
bool verbose = options.Remove("-v");
bool odd = options.Remove("--odd");
bool even = options.Remove("--even");
bool heldOut = options.Remove("--held-out");
bool notHeldOut = options.Remove("--not-held-out");
bool write = options.Remove("--write");
bool speed = options.Remove("--speed");
string root = Root();
string content = Path.Combine(root, "content");
int at = options.IndexOf("--content");
if (at >= 0 && at + 1 < options.Count)
{
    content = options[at + 1];
    options.RemoveRange(at, 2);
}
var problems = new ContentProblems();
var folder = new ContentFolder(content);
ChecklistDefinition definition = ChecklistLoader.Load(folder, GlossaryLoader.Load(folder, problems), problems);
Vocabularies vocabularies = VocabularyLoader.Load(folder, problems);
foreach (ContentProblem problem in problems.All)
    Console.Error.WriteLine(problem);
var assessor = new ManuscriptAssessor(definition, vocabularies);

if (speed)
{
    IEnumerable<string> papers = Directory.GetFiles(Path.Combine(root, "tests/AldPortal.Evaluation/corpus"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText);
    Console.WriteLine(Speed.Of(assessor, papers));
    return;
}

string[] files = options.Count > 0 ? [.. options] : [.. new[]
{
    Path.Combine(root, "tests/AldPortal.Evaluation/corpus/labels.json"),
    Path.Combine(root, "../shared/corpus/manuscripts/labels.json"),
    Path.Combine(root, "../shared/corpus/real/labels.json"),
}.Where(File.Exists)];
var pages = new List<string>();
foreach (string file in files)
{
    LabelledText[] texts = [.. LabelledText.Load(file).Where(text => (!heldOut || text.HeldOut) && (!notHeldOut || !text.HeldOut))];
    var evaluator = new Evaluator(assessor, verbose);
    for (int i = 0; i < texts.Length; i++)
        if ((!odd || i % 2 == 0) && (!even || i % 2 == 1))
            evaluator.Run(texts[i]);
    string title = Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(file))!);
    string page = Report.Of(evaluator, definition, title + (odd ? ", every second text from the first" : even ? ", every second text from the second" : heldOut ? ", held out" : notHeldOut ? ", not held out" : ""));
    pages.Add(page);
    Console.WriteLine(page);
}
if (write)
    File.WriteAllText(Path.Combine(root, "docs/evaluation.md"), EvaluationPage.Around(pages));

static string Root()
{
    string? folder = Directory.GetCurrentDirectory();
    while (folder is not null && !File.Exists(Path.Combine(folder, "AldPortal.sln")))
        folder = Path.GetDirectoryName(folder);
    return folder ?? Directory.GetCurrentDirectory();
}

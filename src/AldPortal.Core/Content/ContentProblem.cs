namespace AldPortal.Core.Content;

/// <summary>One problem in a content file, with the place where a writer finds it.</summary>
/// <param name="File">Path relative to the content folder, with forward slashes.</param>
/// <param name="Line">Line counted from 1; 0 where the whole file is meant.</param>
/// <param name="Message">What is wrong and what would be accepted.</param>
public sealed record ContentProblem(string File, int Line, string Message)
{
    /// <inheritdoc />
    public override string ToString() => $"{File}:{Line}: {Message}";
}

/// <summary>Collects problems while content is read: reading goes on, so that a writer sees all of them at once.</summary>
public sealed class ContentProblems
{
    private readonly List<ContentProblem> problems = [];

    /// <summary>All problems so far, in the order they were found.</summary>
    public IReadOnlyList<ContentProblem> All => problems;

    /// <summary>Adds one problem.</summary>
    public void Add(string file, int line, string message) => problems.Add(new ContentProblem(file, line, message));
}

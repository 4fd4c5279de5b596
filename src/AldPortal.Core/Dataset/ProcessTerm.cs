namespace AldPortal.Core.Dataset;

/// <summary>A process or a post-treatment of the vocabulary (<c>content/dataset/processes.yaml</c>).</summary>
/// <param name="Id">Word used in the data: "powder", "annealing" …</param>
/// <param name="Name">Name in words.</param>
/// <param name="Description">What is done, in one sentence.</param>
/// <param name="Section">Section of the review that treats it.</param>
public sealed record ProcessTerm(string Id, string Name, string Description, string Section);

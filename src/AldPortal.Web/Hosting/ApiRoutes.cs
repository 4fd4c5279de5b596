using AldPortal.Core.Dataset;
using Microsoft.AspNetCore.Http.HttpResults;

namespace AldPortal.Web.Hosting;

/// <summary>What all routes of the API share.</summary>
public static class ApiRoutes
{
    /// <summary>CORS policy of what only reads: open to any origin.</summary>
    public const string ReadPolicy = "read";

    /// <summary>A group of routes below the API's root, limited in rate.</summary>
    public static RouteGroupBuilder MapApi(this IEndpointRouteBuilder routes, string tag) =>
        routes.MapGroup(PortalUrls.Api).WithTags(tag).RequireRateLimiting(Limits.Policy);

    /// <summary>400 that names each parameter and what would be accepted.</summary>
    public static ProblemHttpResult BadParameters(IReadOnlyList<QueryProblem> problems) => TypedResults.Problem(
        title: "A parameter was not understood",
        detail: string.Join(" ", problems.Select(problem => problem.Message)),
        statusCode: StatusCodes.Status400BadRequest,
        type: "https://www.rfc-editor.org/rfc/rfc9110#name-400-bad-request",
        extensions: new Dictionary<string, object?>
        {
            ["errors"] = problems.Select(problem => new { parameter = problem.Parameter, value = problem.Value, accepted = problem.Accepted }).ToArray(),
        });

    /// <summary>404 in words.</summary>
    public static ProblemHttpResult Missing(string what) => TypedResults.Problem(
        title: "Not found", detail: what, statusCode: StatusCodes.Status404NotFound, type: "https://www.rfc-editor.org/rfc/rfc9110#name-404-not-found");

    /// <summary>The query parameters as name and value pairs.</summary>
    public static IEnumerable<KeyValuePair<string, string>> QueryPairs(this HttpRequest request) =>
        request.Query.SelectMany(parameter => parameter.Value.Select(value => KeyValuePair.Create(parameter.Key, value ?? "")));
}

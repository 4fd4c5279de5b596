using AldPortal.Core.Dataset;
using AldPortal.Core.Sharing;
using AldPortal.Web.Features.Figures;
using AldPortal.Web.Hosting;
using AldPortal.Web.Shell;

namespace AldPortal.Web.Features.Sharing;

/// <summary>Forms that save: they work without JavaScript, show the edit key once, and take nothing from other sites.</summary>
public static class SharingForms
{
    private const string CollectionWhat = "change or delete the collection";
    private const string FigureHeading = "Delete the frozen figure";
    private const string CollectionHeading = "Delete the collection";
    private const string NoKey = "This is no edit key; it has 32 letters, digits, hyphens and underscores.";

    /// <summary>Maps the forms of frozen figures and collections.</summary>
    public static void MapSharingForms(this WebApplication app, FrozenFigures frozen, Collections collections, FigureViews views)
    {
        var renderer = app.Services.GetRequiredService<ReadingPageRenderer>();
        app.MapFreshPage(PortalUrls.NewCollection, context => Task.FromResult<ReadingPage?>(NewCollection("", context.Request.Query["add"].ToString(), [])));
        app.MapFreshPage("/c/{id}/edit", async context => await collections.Find(IdOf(context), context.RequestAborted) is CollectionView view
            ? Edit(view.Id, view.Version, view.Content.Title, CollectionText.Write(view.Content.Parts), [], null)
            : null);
        app.MapFreshPage("/f/{id}/delete", async context => await frozen.Find(IdOf(context), context.RequestAborted) is FrozenView view
            ? DeletionOf(FigureHeading, PortalUrls.Frozen(view.Id))
            : null);
        app.MapFreshPage("/c/{id}/delete", async context => await collections.Find(IdOf(context), context.RequestAborted) is CollectionView view
            ? DeletionOf(CollectionHeading, PortalUrls.Collection(view.Id))
            : null);
        Post("/f/{id}/delete", context => Delete(context, FigureHeading, PortalUrls.Frozen(IdOf(context)), frozen.Delete));
        Post("/c/{id}/delete", context => Delete(context, CollectionHeading, PortalUrls.Collection(IdOf(context)), collections.Delete));
        Post("/figures/{figureId}/freeze", context => Freeze(context, frozen, views));
        Post(PortalUrls.NewCollection, context => SaveCollection(context, collections, views));
        Post("/c/{id}/edit", context => ReplaceCollection(context, collections, views));

        void Post(string pattern, Func<HttpContext, Task<ReadingPage?>> handler) => app.MapPost(pattern, async context =>
        {
            if (context.Request.Headers["Sec-Fetch-Site"] == "cross-site")
            {
                await TypedResults.Problem(title: "Forms of other sites are not accepted", statusCode: StatusCodes.Status403Forbidden).ExecuteAsync(context);
                return;
            }
            ReadingPage page = await handler(context) ?? ReadingPageEndpoints.NotFound(context);
            context.Response.Headers.CacheControl = "no-store";
            await Results.Text(await renderer.Html(page), "text/html; charset=utf-8", statusCode: page.Status).ExecuteAsync(context);
        }).RequireRateLimiting(Limits.Policy).ExcludeFromDescription();
    }

    private static async Task<ReadingPage?> Freeze(HttpContext context, FrozenFigures frozen, FigureViews views)
    {
        if (FiguresFeature.Find(views, context) is not FigureView view)
            return null;
        IFormCollection form = await context.Request.ReadFormAsync(context.RequestAborted);
        string title = form["title"].ToString(), note = form["note"].ToString();
        if (FrozenApi.TooLong(title, note) is QueryProblem problem)
            throw new BadHttpRequestException(problem.Message);
        SavedDocument saved = await frozen.Freeze(view, title, note, form["ownData"], context.RequestAborted);
        string id = saved.Document.Id.ToString();
        return Saved("The figure is frozen", "delete the figure", PortalUrls.Frozen(id), saved.EditKey);
    }

    private static async Task<ReadingPage?> SaveCollection(HttpContext context, Collections collections, FigureViews views)
    {
        (Collection collection, string text, string[] problems, _) = await Read(context, views);
        if (problems.Length > 0)
            return NewCollection(collection.Title, text, problems);
        SavedDocument saved = await collections.Save(collection, context.RequestAborted);
        string id = saved.Document.Id.ToString();
        return Saved("The collection is saved", CollectionWhat, PortalUrls.Collection(id), saved.EditKey);
    }

    private static async Task<ReadingPage?> ReplaceCollection(HttpContext context, Collections collections, FigureViews views)
    {
        string id = IdOf(context);
        (Collection collection, string text, string[] problems, IFormCollection form) = await Read(context, views);
        int version = int.TryParse(form["version"], out int seen) ? seen : 0;
        if (!EditKey.TryParse(form["key"].ToString().Trim(), out EditKey? key))
            problems = [.. problems, NoKey];
        if (problems.Length > 0)
            return Edit(id, version, collection.Title, text, problems, null);
        ReplaceResult result = await collections.Replace(id, key!, version, collection, context.RequestAborted);
        switch (result.Outcome)
        {
            case ReplaceOutcome.Updated:
                return await collections.Find(id, context.RequestAborted) is CollectionView view ? ReadingPage.Of<CollectionPage>((nameof(CollectionPage.View), view)) : null;
            case ReplaceOutcome.Missing:
                return null;
            case ReplaceOutcome.WrongKey:
                return Edit(id, version, collection.Title, text, ["The edit key is not the one of this collection."], null) with { Status = StatusCodes.Status403Forbidden };
            default:
                CollectionView? now = await collections.Find(id, context.RequestAborted);
                return Edit(id, result.CurrentVersion ?? version, collection.Title, text, ["Somebody else has saved since you opened this page. Nothing was overwritten."],
                    now is null ? null : CollectionText.Write(now.Content.Parts)) with
                { Status = StatusCodes.Status409Conflict };
        }
    }

    private static async Task<ReadingPage?> Delete(
        HttpContext context, string heading, string path, Func<string, EditKey, CancellationToken, Task<DeleteOutcome>> delete)
    {
        IFormCollection form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (!EditKey.TryParse(form["key"].ToString().Trim(), out EditKey? key))
            return DeletionOf(heading, path, NoKey) with { Status = StatusCodes.Status400BadRequest };
        return await delete(IdOf(context), key, context.RequestAborted) switch
        {
            DeleteOutcome.Deleted => DeletionOf(heading, path, isDone: true),
            DeleteOutcome.Missing => null,
            _ => DeletionOf(heading, path, "The edit key is not the right one. Nothing was deleted.") with { Status = StatusCodes.Status403Forbidden },
        };
    }

    private static ReadingPage DeletionOf(string heading, string path, string? problem = null, bool isDone = false) => ReadingPage.Of<DeletePage>(
        (nameof(DeletePage.Heading), heading), (nameof(DeletePage.Path), path), (nameof(DeletePage.Problem), problem), (nameof(DeletePage.IsDone), isDone));

    private static async Task<(Collection Collection, string Text, string[] Problems, IFormCollection Form)> Read(HttpContext context, FigureViews views)
    {
        IFormCollection form = await context.Request.ReadFormAsync(context.RequestAborted);
        string text = form["text"].ToString();
        var collection = new Collection(form["title"].ToString().Trim(), CollectionText.Parse(text));
        return (collection, text, [.. collection.Problems(views).Distinct()], form);
    }

    private static ReadingPage NewCollection(string title, string text, string[] problems) => ReadingPage.Of<CollectionEditor>(
        (nameof(CollectionEditor.Heading), "A new collection"), (nameof(CollectionEditor.Action), PortalUrls.NewCollection),
        (nameof(CollectionEditor.Title), title), (nameof(CollectionEditor.Text), text), (nameof(CollectionEditor.Problems), problems))
        with
    { Status = problems.Length > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK };

    private static ReadingPage Edit(string id, int version, string title, string text, string[] problems, string? theirs) => ReadingPage.Of<CollectionEditor>(
        (nameof(CollectionEditor.Heading), "Change the collection"), (nameof(CollectionEditor.Action), $"{PortalUrls.Collection(id)}/edit"),
        (nameof(CollectionEditor.Title), title), (nameof(CollectionEditor.Text), text), (nameof(CollectionEditor.Version), version),
        (nameof(CollectionEditor.Problems), problems), (nameof(CollectionEditor.Theirs), theirs))
        with
    { Status = problems.Length > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK };

    private static ReadingPage Saved(string heading, string what, string path, EditKey key) => ReadingPage.Of<SavedPage>(
        (nameof(SavedPage.Heading), heading), (nameof(SavedPage.What), what), (nameof(SavedPage.Path), path), (nameof(SavedPage.Key), key.Reveal()));

    private static string IdOf(HttpContext context) => context.GetRouteValue("id")?.ToString() ?? "";
}

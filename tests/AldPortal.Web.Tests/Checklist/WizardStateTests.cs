using System.Text.Json;
using AldPortal.Core.Checklist;
using AldPortal.Core.Checklist.Export;
using AldPortal.Core.Content;
using AldPortal.Web.Features.Checklist;
using AldPortal.Web.Features.Checklist.Wizard;
using Microsoft.Extensions.DependencyInjection;

namespace AldPortal.Web.Tests.Checklist;

public class WizardStateTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private static readonly WizardDraft Draft = new()
    {
        Step = "essential",
        Title = "A study",
        Reviewer = "Ann",
        Texts = [new DraftText("main", "NMC622 powder was coated with Al2O3 in 10 ALD cycles at 150 °C. The film is 12.8 nm thick."), new DraftText("si", "Cells were cycled at 25 °C.")],
        Answers = new Dictionary<string, DraftAnswer> { ["coating-thickness"] = new("partial", "1.28 nm", "12.8 nm", "p. 2") },
        Accepted = ["ald-cycles"],
    };

    private WizardState New() => new(portal.Services.GetRequiredService<ChecklistService>());

    private WizardState Loaded()
    {
        WizardState state = New();
        state.Load(Draft);
        return state;
    }

    [Fact]
    public void Load_Draft_ComesBackAsTheSameDraft()
    {
        WizardState state = Loaded();
        state.EditRequest(state.Requests[0].Original, "In my words.");
        WizardState again = New();
        again.Load(JsonSerializer.Deserialize<WizardDraft>(JsonSerializer.Serialize(state.ToDraft(), PortalJson.Options), PortalJson.Options)!);
        Assert.Equal(JsonSerializer.Serialize(state.ToDraft(), PortalJson.Options), JsonSerializer.Serialize(again.ToDraft(), PortalJson.Options));
        Assert.Equal(state.ToDocument().ToJson(), again.ToDocument().ToJson());
    }

    [Fact]
    public void EssentialItems_WhatDoesNotApply_CountsOnlyOnceAnswered()
    {
        WizardState state = Loaded();
        ItemView folded = Assert.Single(state.Assessment.Items, item => item.Id == "c-rate-definition");
        Assert.Equal(ItemStatus.NotApplicable, folded.Status);
        Assert.DoesNotContain(state.EssentialItems, item => item.Id == folded.Id);
        state.SetAnswer(folded.Id, new Answer(ItemStatus.NotApplicable, null, null, null));
        Assert.Contains(state.EssentialItems, item => item.Id == folded.Id);
    }

    [Fact]
    public void IsEmpty_WithAChangedRequest_IsFalse()
    {
        WizardState state = New();
        Assert.True(state.IsEmpty);
        state.EditRequest(state.Requests[0].Original, "In my words.");
        Assert.False(state.IsEmpty);
    }

    [Fact]
    public void Load_BrokenParts_AreLeftOut()
    {
        WizardState state = New();
        state.Load(Draft with
        {
            Step = "nowhere",
            Answers = new Dictionary<string, DraftAnswer> { ["no-such-item"] = new("reported", null, null, null), ["ald-cycles"] = new("nonsense", null, null, null) },
            Texts = [],
            ImportedJson = "{",
        });
        Assert.Same(WizardStep.Text, state.Step);
        Assert.Empty(state.Answers);
        Assert.Null(state.Imported);
    }

    [Fact]
    public void Export_ImportedAndExportedAgain_IsByteForByteTheSame()
    {
        byte[] exported = Loaded().ToDocument().ToJson();
        WizardState second = New();
        second.Open(AssessmentDocument.Read(exported));
        Assert.Equal(exported, second.ToDocument().ToJson());
        WizardState afterReload = New();
        afterReload.Load(second.ToDraft());
        Assert.Equal(exported, afterReload.ToDocument().ToJson());
    }

    [Fact]
    public void Import_ChangedAnswer_IsAssessedAgainAndKeepsOtherFindings()
    {
        WizardState state = New();
        state.Open(AssessmentDocument.Read(Loaded().ToDocument().ToJson()));
        ItemView before = state.Assessment.Items.Single(item => item.Id == "ald-cycles");
        state.SetAnswer("test-temperature", new Answer(ItemStatus.NotReported, null, null, null));
        Assert.Equal(ItemStatus.NotReported, state.Assessment.Items.Single(item => item.Id == "test-temperature").Status);
        Assert.Equal(before, state.Assessment.Items.Single(item => item.Id == "ald-cycles"));
        Assert.Contains(state.Requests, request => request.Original.Contains("temperature", StringComparison.Ordinal));
    }

    [Fact]
    public void Export_ThrowsNoTextAway_ButHoldsQuotesOnly()
    {
        AssessmentDocument document = Loaded().ToDocument();
        Assert.Equal(["main", "si"], document.Sources.Select(source => source.Name));
        Assert.DoesNotContain("Cells were cycled at 25 °C. The film", System.Text.Encoding.UTF8.GetString(document.ToJson()));
    }

    [Fact]
    public void Requests_LeftOut_AreNumberedWithoutGap()
    {
        WizardState state = Loaded();
        string[] originals = [.. state.Requests.Select(request => request.Original)];
        state.EditRequest(originals[0], "");
        IReadOnlyList<string> requests = state.ToDocument().Requests;
        Assert.Equal(originals.Length - 1, requests.Count);
        Assert.StartsWith("1. " + originals[1][..20], requests[0]);
        state.EditRequest(originals[0], null);
        Assert.Equal(originals.Length, state.ToDocument().Requests.Count);
    }

    [Fact]
    public void Marks_OfEachStep_LieInTheirTexts()
    {
        WizardState state = Loaded();
        foreach (WizardStep step in new[] { WizardStep.Essential, WizardStep.All, WizardStep.Numbers })
        {
            state.Step = step;
            Assert.All(TextMark.Of(state), mark => Assert.InRange(mark.Start + mark.Length, 1, state.Texts[mark.Source].Text.Length));
        }
    }
}

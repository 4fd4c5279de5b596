using System.Globalization;
using System.Text.Json;
using AldPortal.Core.Content;
using AldPortal.Core.Sharing;
using FsCheck;
using FsCheck.Fluent;

namespace AldPortal.Storage.Tests.Sharing;

public sealed class EditKeyTests
{
    [Fact]
    public void TryParse_AnyKey_GivesOneThatMatches() => Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Constant(0).Select(_ => EditKey.New()).ToArbitrary(),
        key => EditKey.TryParse(key.Reveal(), out EditKey? parsed)
            && parsed.Matches(key.Hash()) && parsed.Reveal() == key.Reveal() && key.Reveal().Length == EditKey.Length));

    [Fact]
    public void TryParse_AnyText_NeverThrowsAndAcceptsOnlyKeys() => Check.QuickThrowOnFailure(Prop.ForAll(
        ArbMap.Default.ArbFor<string>(), text => !EditKey.TryParse(text, out EditKey? key) || key.Reveal() == text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA+")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA  ")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA ")]
    public void TryParse_NotAKey_IsRefused(string? text) => Assert.False(EditKey.TryParse(text, out _));

    [Fact]
    public void Matches_OneBitDiffers_IsFalse()
    {
        byte[] hash = EditKey.New().Hash();
        Assert.Equal(32, hash.Length);
        Assert.True(EditKey.TryParse("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", out EditKey? zero));
        Assert.True(EditKey.TryParse("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB", out EditKey? one));

        Assert.False(zero.Matches(one.Hash()));
        Assert.False(zero.Matches(hash));
        Assert.False(zero.Matches([]));
        Assert.True(zero.Matches(zero.Hash()));
    }

    [Fact]
    public void ToString_LogsAndJson_DoNotHoldTheKey()
    {
        EditKey key = EditKey.New();
        string[] texts = [key.ToString(), $"{key}", string.Format(CultureInfo.InvariantCulture, "{0}", key), JsonSerializer.Serialize(key, PortalJson.Options)];

        Assert.All(texts, text => Assert.DoesNotContain(key.Reveal(), text, StringComparison.Ordinal));
    }

    [Fact]
    public void SharedDocument_Members_HoldNoKey() => Assert.DoesNotContain(
        typeof(SharedDocument).GetProperties(), member => member.Name.Contains("Key", StringComparison.OrdinalIgnoreCase) || member.PropertyType == typeof(EditKey));
}

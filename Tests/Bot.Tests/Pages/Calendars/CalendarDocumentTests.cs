using Assistant.Bot.Pages.Calendars;
using FsCheck;
using FsCheck.Fluent;

namespace Assistant.Bot.Tests.Pages.Calendars;

/// <summary>Calendars as RFC 5545 has them, whatever the plans' words are.</summary>
public sealed class CalendarDocumentTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 13, 9, 0, 0, TimeSpan.FromHours(7));

    [Fact]
    public void Write_AnyWords_AreReadBackAsTheyWere() => Prop.ForAll<string, string>((summary, description) =>
    {
        var calendar = new CalendarDocument("Hạn việc", [new CalendarEvent("1@x", new DateOnly(2026, 12, 31), summary ?? "", description ?? "")]);

        var read = CalendarParser.Events(calendar.Write(Now)).ShouldHaveSingleItem();

        CalendarParser.Text(read["SUMMARY"]).ShouldBe(Plain(summary));
        CalendarParser.Text(read["DESCRIPTION"]).ShouldBe(Plain(description));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Write_LongVietnameseWords_AreFoldedBetweenLettersAndReadBack() => Prop.ForAll<PositiveInt, PositiveInt>((length, shift) =>
    {
        var words = new string('a', shift.Get % 80) + string.Concat(Enumerable.Repeat("Ưỡng 𠮷 ề, ", (length.Get % 40) + 1));
        var calendar = new CalendarDocument(words, [new CalendarEvent("1@x", new DateOnly(2026, 12, 31), words, "")]);

        CalendarParser.Text(CalendarParser.Events(calendar.Write(Now))[0]["SUMMARY"]).ShouldBe(words);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Write_ADay_IsAllDayAndEndsBeforeTheNext()
    {
        var read = CalendarParser.Events(new CalendarDocument("x", [new CalendarEvent("1@x", new DateOnly(2026, 12, 31), "s", "d")]).Write(Now)).ShouldHaveSingleItem();

        read["DTSTART;VALUE=DATE"].ShouldBe("20261231");
        read["DTEND;VALUE=DATE"].ShouldBe("20270101");
        read["DTSTAMP"].ShouldBe("20260513T020000Z");
        read["TRANSP"].ShouldBe("TRANSPARENT");
    }

    [Fact]
    public void Tag_IsTheSameWhenNothingElseHasChangedThanTheHour()
    {
        CalendarEvent due = new("1@x", new DateOnly(2026, 12, 31), "s", "d");
        var tag = new CalendarDocument("x", [due]).Tag;

        new CalendarDocument("x", [due]).Tag.ShouldBe(tag);
        new CalendarDocument("x", [due with { Day = new DateOnly(2027, 1, 5) }]).Tag.ShouldNotBe(tag);
        tag.ShouldStartWith("W/\"");
    }

    /// <summary>What a calendar can hold of a text: one kind of line end, no control characters, whole letters.</summary>
    private static string Plain(string? text) => string.Concat(
        (text ?? "").ReplaceLineEndings("\n").EnumerateRunes().Where(rune => rune.Value is '\n' or '\t' || !System.Text.Rune.IsControl(rune)).Select(rune => rune.ToString()));
}

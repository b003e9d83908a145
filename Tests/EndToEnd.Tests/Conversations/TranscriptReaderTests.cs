namespace Assistant.EndToEnd.Tests.Conversations;

public sealed class TranscriptReaderTests
{
    private const string Document = """
        # Hội thoại

        Lời dẫn.

        ## 1. Hai lượt

        Hạnh, Phòng Tổ chức - Cán bộ · 13/05/2026 09:00

        **Hạnh:** quý này có gì

        > Có 2 việc.
        >
        > - việc một
        > - việc hai

        · 14/05/2026 08:00

        **Hạnh** chạm [Xem tiếp]

        > …
        """;

    [Fact]
    public void Read_ADocument_FindsWhoSaysWhatAndWhen()
    {
        var transcript = TranscriptReader.Read(Document).ShouldHaveSingleItem();

        transcript.Person.ShouldBe("Hạnh");
        transcript.Unit.ShouldBe("Phòng Tổ chức - Cán bộ");
        transcript.At.ShouldBe(new DateTimeOffset(2026, 5, 13, 9, 0, 0, TimeSpan.FromHours(7)));
        transcript.Turns[0].Reply.ShouldBe(["Có 2 việc.", "- việc một", "- việc hai"]);
        transcript.Turns[1].IsTap.ShouldBeTrue();
        transcript.Turns[1].At!.Value.Day.ShouldBe(14);
    }

    [Fact]
    public void Write_WhatWasRead_GivesTheSameConversation()
    {
        var transcript = TranscriptReader.Read(Document)[0];

        var again = TranscriptReader.Read("\n" + TranscriptWriter.Write(transcript))[0];

        again.Turns.Select(turn => string.Join('\n', turn.Reply)).ShouldBe(transcript.Turns.Select(turn => string.Join('\n', turn.Reply)));
        again.Turns.Select(turn => turn.Said).ShouldBe(transcript.Turns.Select(turn => turn.Said));
    }

    [Theory]
    [InlineData("a|…|d", "a|b|c|d", true)]
    [InlineData("…", "", true)]
    [InlineData("a|…", "b|a", false)]
    [InlineData("a", "a|b", false)]
    [InlineData("a […] d", "a b c d", true)]
    [InlineData("a […] d", "a b c", false)]
    public void Fit_WithALineThatStandsForAny_TakesAnyLinesThere(string expected, string actual, bool fits) =>
        ReplyLines.Fit(expected.Split('|'), actual.Split('|', StringSplitOptions.RemoveEmptyEntries)).ShouldBe(fits);
}

using Assistant.Knowledge.Vietnamese.Typing;

namespace Assistant.Knowledge.Tests.Vietnamese.Typing;

public sealed class ChatAbbreviationsTests
{
    private static readonly ChatAbbreviations Two = ChatAbbreviations.Parse(
        """
        # a remark
        kh = kế hoạch : before 0 # a number follows
        kh k = không : after not phòng|so, before $ # ends the message
        """);

    [Fact]
    public void Find_NeighbourSpeaksForAReading_TakesTheFirst() => Two.Find("kh", null, "979").ShouldBe("kế hoạch");

    [Fact]
    public void Find_EndOfMessage_TakesTheReadingThatEndsIt() => Two.Find("kh", "gấp", null).ShouldBe("không");

    [Fact]
    public void Find_NeighbourSpeaksAgainst_FindsNone() => Two.Find("kh", "phòng", null).ShouldBeNull();

    [Fact]
    public void Find_NeighbourWithOtherMarks_SpeaksForNothing() => Two.Find("kh", "phóng", null).ShouldBe("không");

    [Theory]
    [InlineData("kh")]
    [InlineData("kh = a : beside b # c")]
    public void Parse_LineOutsideTheNotation_IsRefused(string line) => Should.Throw<FormatException>(() => ChatAbbreviations.Parse(line));
}

using Assistant.Skills.Understanding;

namespace Assistant.Skills.Tests.Understanding;

public sealed class PercentMentionTests
{
    [Theory]
    [InlineData("đạt 75 % khối lượng", 75)]
    [InlineData("đạt 12,5% khối lượng", 12)]
    [InlineData("được tám mươi phần trăm", 80)]
    [InlineData("45% done", 45)]
    [InlineData("làm được một nửa rồi", 50)]
    [InlineData("được nửa rồi", 50)]
    [InlineData("xong hai phần ba", 67)]
    [InlineData("mới 1/3 khối lượng", 33)]
    public void Find_ShareOfTheWhole_ReadsIt(string text, int percent) =>
        PercentMention.Find(Message.Of(text)).ShouldHaveSingleItem().Percent.ShouldBe(percent);

    [Theory]
    [InlineData("họp nửa ngày")]
    [InlineData("một nửa năm")]
    [InlineData("xong ngày 1/3")]
    [InlineData("ba phần việc")]
    [InlineData("nhiệm vụ 3.4")]
    public void Find_NoShare_FindsNothing(string text) => PercentMention.Find(Message.Of(text)).ShouldBeEmpty();
}

using System.Globalization;

namespace Assistant.Knowledge.Tests.Plans.Extractors;

public sealed class MeetingRuleExtractorTests
{
    [Theory]
    [InlineData("Thời gian họp: Hội nghị quán triệt không quá 1/2 ngày; hội nghị chuyên môn không quá 1 ngày; các hội nghị quan trọng cần thảo luận không quá 1,5 ngày.", "hội nghị quán triệt 0.5; hội nghị chuyên môn 1; hội nghị quan trọng cần thảo luận 1.5")]
    [InlineData("Họp giao ban không quá nửa ngày, hội nghị chuyên đề tối đa 01 ngày.", "họp giao ban 0.5; hội nghị chuyên đề 1")]
    [InlineData("Hội nghị tổng kết không kéo dài quá một ngày rưỡi.", "hội nghị tổng kết 1.5")]
    public void Read_ACap_GivesMeetingAndDays(string sentence, string expected) => string.Join("; ", SentenceReader.Read(sentence).MeetingRules
        .Select(rule => string.Create(CultureInfo.InvariantCulture, $"{rule.Meeting} {rule.MaxDays:0.##}"))).ShouldBe(expected);

    [Theory]
    [InlineData("Thời gian giải quyết hồ sơ không quá 3 ngày.")]
    [InlineData("Hội nghị tổ chức trong tháng 3.")]
    public void Read_OtherLimits_AreNoMeetingRules(string sentence) => SentenceReader.Read(sentence).MeetingRules.ShouldBeEmpty();
}

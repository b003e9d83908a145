using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;

namespace Assistant.Knowledge.Tests.Plans.Extractors;

/// <summary>A person is asked to look where the reading is unsure, and nowhere else.</summary>
public sealed class DoubtTests
{
    public static TheoryData<string> Names => PlanSamples.Names;

    /// <summary>What the hand-made labels call unreadable or contradictory in their texts, and nothing more.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Read_ALabelledPlan_IsDoubtedOnlyWhereItsTextIsUnsure(string name)
    {
        var plan = PlanSamples.Plan(name);
        var doubts = plan.Readings.Concat(plan.Reports.SelectMany(report => report.Readings)).Concat(plan.Targets.SelectMany(target => target.Readings))
            .Where(reading => reading.Doubt is not null)
            .Select(reading => $"{reading.Field} {reading.Doubt} {reading.Lines.First}");
        var expected = name switch
        {
            // Two documents are cited with two dates each; a scan lost the signer's name.
            _ when name.StartsWith("004_", StringComparison.Ordinal) => ["References Ambiguous 135", "References Ambiguous 165"],
            _ when plan.Restored && plan.Signer is null => ["Signer Missing 290"],
            _ => Array.Empty<string>(),
        };
        doubts.ShouldBe(expected);
    }

    [Fact]
    public void Read_AReportWithoutItsSender_IsDoubted() => Only(Read("III. CHẾ ĐỘ BÁO CÁO\nBáo cáo năm gửi Sở Nội vụ trước ngày 15/11.").Reports.ShouldHaveSingleItem().Readings)
        .ShouldBe((PlanField.Who, DoubtReason.Missing));

    [Fact]
    public void Read_AYearlyReportDueInSpring_IsDoubted() => Only(Read("III. TỔ CHỨC THỰC HIỆN\n1. Văn phòng Sở\n- Báo cáo Sở Nội vụ 6 tháng trước ngày 10/3.").Reports.ShouldHaveSingleItem().Readings)
        .ShouldBe((PlanField.Due, DoubtReason.Ambiguous));

    [Fact]
    public void Read_MorePeriodsThanDays_AreDoubted() => Only(Read("III. TỔ CHỨC THỰC HIỆN\n1. Văn phòng Sở\n- Báo cáo Sở Nội vụ định kỳ 6 tháng, năm trước ngày 15/11.").Reports.ShouldHaveSingleItem().Readings)
        .ShouldBe((PlanField.Period, DoubtReason.Ambiguous));

    [Fact]
    public void Read_AMisreadSender_IsDoubted() => Only(Read("III. TỔ CHỨC THỰC HIỆN\n1. Văn phòng Sở\n- Các trường học trưc thuộc Phòng Gído dục hằng năm báo cáo Sở ltrọng trước ngày 10/12.").Reports.ShouldHaveSingleItem().Readings)
        .Doubt.ShouldBe(DoubtReason.Misread);

    [Fact]
    public void Read_ATitleCutShort_IsDoubted() => Only(new PlanReader().Read(SourceText.FromString("x.txt", "BỘ NỘI VỤ\nSố: 6/KH-BNV\nHà Nội, ngày 05 tháng 01 năm 2026\nKẾ HOẠCH\nTriển khai thực hiện nhiệm vụ của các\n\nI. MỤC TIÊU\n- Thực hiện tốt.")).Readings)
        .ShouldBe((PlanField.Title, DoubtReason.NotUnderstood));

    [Fact]
    public void Read_AnImpossibleDate_IsDoubted() => Only(new PlanReader().Read(SourceText.FromString("x.txt", "BỘ NỘI VỤ\nSố: 6/KH-BNV\nHà Nội, ngày 31 tháng 02 năm 2026\nKẾ HOẠCH\nCông tác năm 2026\n\nI. MỤC TIÊU\n- Thực hiện tốt.")).Readings)
        .ShouldBe((PlanField.Issued, DoubtReason.Misread));

    [Fact]
    public void Read_AShareAboveAll_IsDoubted() => Only(Read("II. CHỈ TIÊU\n- Tỷ lệ hồ sơ đúng hạn đạt 950%.").Targets.ShouldHaveSingleItem().Readings)
        .ShouldBe((PlanField.Value, DoubtReason.Misread));

    [Fact]
    public void Read_AnIssuerKnownOnlyFromTheSymbol_IsDoubted()
    {
        var plan = new PlanReader().Read(SourceText.FromString("x.txt", "Số: 6/KH-UBND\nHải An, ngày 05 tháng 01 năm 2026\nKẾ HOẠCH\nCông tác năm 2026 trên địa bàn phường Hải An\n\nI. MỤC TIÊU\n- Thực hiện tốt."));
        plan.Issuer.ShouldBe("Ủy ban nhân dân phường Hải An");
        Only(plan.Readings).ShouldBe((PlanField.Issuer, DoubtReason.TakenFromNeighbour));
    }

    private static (PlanField Field, DoubtReason? Doubt) Only(IReadOnlyList<FieldReading> readings)
    {
        var doubt = readings.Where(reading => reading.Doubt is not null).ShouldHaveSingleItem();
        return (doubt.Field, doubt.Doubt);
    }

    private static Plan Read(string body) => new PlanReader().Read(SourceText.FromString("x.txt", $"KẾ HOẠCH\nCông tác năm 2026\n\n{body}"));
}

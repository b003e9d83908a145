using System.Globalization;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Plans.Extractors;
using FsCheck;
using FsCheck.Fluent;

namespace Assistant.Knowledge.Tests.Plans.Extractors;

public sealed class ScheduleParserTests
{
    [Theory]
    [InlineData("Năm 2026", "2026-01-01..2026-12-31")]
    [InlineData("Quý II năm 2026.", "2026-04-01..2026-06-30")]
    [InlineData("Quý I-Quý III/2026", "2026-01-01..2026-09-30")]
    [InlineData("quý IV", "2026-10-01..2026-12-31")]
    [InlineData("Quý 3/2027", "2027-07-01..2027-09-30")]
    [InlineData("Quý II, III", "2026-04-01..2026-09-30")]
    [InlineData("Tháng 3/2026", "2026-03-01..2026-03-31")]
    [InlineData("Tháng 3, 4/2027", "2027-03-01..2027-04-30")]
    [InlineData("Từ tháng 3 đến tháng 5 năm 2026", "2026-03-01..2026-05-31")]
    [InlineData("từ ngày 15/5 đến ngày 31/8/2026", "2026-05-15..2026-08-31")]
    [InlineData("01/3/2026 - 30/4/2026", "2026-03-01..2026-04-30")]
    [InlineData("6 tháng đầu năm", "2026-01-01..2026-06-30")]
    [InlineData("6 tháng cuối năm 2025", "2025-07-01..2025-12-31")]
    [InlineData("Cả năm 2026", "2026-01-01..2026-12-31")]
    [InlineData("cả năm", "2026-01-01..2026-12-31")]
    [InlineData("giai đoạn 2026-2030", "2026-01-01..2030-12-31")]
    [InlineData("Năm 2026 và các năm tiếp theo", "2026-01-01..")]
    [InlineData("Từ năm 2026", "2026-01-01..")]
    [InlineData("Tuần đầu tháng 4", "2026-04-01..2026-04-07")]
    [InlineData("tuần thứ hai của tháng 6/2026", "2026-06-08..2026-06-14")]
    [InlineData("Trung tuần tháng 6/2026", "2026-06-11..2026-06-20")]
    [InlineData("đầu tháng 3", "2026-03-01..2026-03-10")]
    [InlineData("từ ngày 08 đến ngày 13/6/2026", "2026-06-08..2026-06-13")]
    [InlineData("ngày 05 và 06/6/2026", "2026-06-05..2026-06-06")]
    [InlineData("Quý I, quý II và quý III/2026", "2026-01-01..2026-09-30")]
    [InlineData("Tháng 3, 6, 9", "2026-03-01..2026-09-30")]
    [InlineData("3/2026", "2026-03-01..2026-03-31")]
    [InlineData("3 tháng cuối năm", "2026-10-01..2026-12-31")]
    [InlineData("năm học 2025-2026", "2025-09-05..2026-05-31")]
    [InlineData("Từ năm học 2026 - 2027", "2026-09-05..")]
    [InlineData("Học kỳ I năm học 2025-2026", "2025-09-05..2026-01-17")]
    [InlineData("hằng ngày, từ ngày 01/3/2026 đến ngày 20/4/2026", "2026-03-01..2026-04-20")]
    [InlineData("hằng ngày trong các tháng mùa khô, từ tháng 02 đến tháng 5/2026", "2026-02-01..2026-05-31")]
    public void Parse_AStretch_IsAPeriod(string text, string period) => Show(text).ShouldBe($"period {period}");

    [Theory]
    [InlineData("Trước ngày 10/6/2026", "2026-06-09")]
    [InlineData("trước ngày 01 tháng 3", "2026-02-28")]
    [InlineData("trước 15/11/2026", "2026-11-14")]
    [InlineData("xong trước ngày 15/10", "2026-10-14")]
    [InlineData("hoàn thành trước tháng 6/2026", "2026-05-31")]
    [InlineData("chậm nhất ngày 20/6/2026", "2026-06-20")]
    [InlineData("Chậm nhất là ngày 20 tháng 6 năm 2026", "2026-06-20")]
    [InlineData("đến hết quý II", "2026-06-30")]
    [InlineData("trong tháng 3", "2026-03-31")]
    [InlineData("hoàn thành trong năm 2026", "2026-12-31")]
    [InlineData("Hoàn thành trong quý I/2026", "2026-03-31")]
    [InlineData("cuối tháng 6", "2026-06-30")]
    [InlineData("Trước 15/10; cập nhật tháng 12", "2026-10-14")]
    public void Parse_ALastDay_IsADeadline(string text, string last) => Show(text).ShouldBe($"deadline {last}");

    [Theory]
    [InlineData("Thường xuyên")]
    [InlineData("Thường Xuyên, liên tục")]
    [InlineData("thực hiện hằng năm")]
    [InlineData("Hàng quý")]
    [InlineData("hoàn thành trong năm 2026 và thực hiện thường xuyên")]
    [InlineData("mỗi tháng ít nhất 02 đợt")]
    public void Parse_OngoingWork_IsContinuousOverThePlansYear(string text) => Show(text).ShouldBe("continuous 2026-01-01..2026-12-31");

    [Theory]
    [InlineData("")]
    [InlineData("Khi có yêu cầu")]
    [InlineData("ngay sau khi thiên tai xảy ra")]
    [InlineData("Theo Kế hoạch số 254-KH/TU")]
    [InlineData("không quá 1/2 ngày")]
    [InlineData("ngày 31/2/2026")]
    [InlineData("trong vòng 30 ngày kể từ ngày 01/3/2026")]
    [InlineData("cả năm học")]
    public void Parse_NoTime_IsUnscheduled(string text) => Show(text).ShouldBe("none");

    [Theory]
    [InlineData("tháng 10", "2025-10-01..2025-10-31")]
    [InlineData("tháng 3", "2026-03-01..2026-03-31")]
    [InlineData("quý II", "2026-04-01..2026-06-30")]
    [InlineData("cả năm học", "2025-09-05..2026-05-31")]
    [InlineData("học kỳ II", "2026-01-18..2026-05-31")]
    public void Parse_AStretchOfASchoolYearsPlan_FallsInTheRightYear(string text, string period) =>
        Show(new ScheduleParser(ScheduleYears.Of("ke hoach on thi nam hoc 2025-2026", 2025)).Parse(text)).ShouldBe($"period {period}");

    [Fact]
    public void Parse_OngoingWorkOfAPlanForYears_SpansThem() =>
        Show(new ScheduleParser(ScheduleYears.Of("phat trien du lich giai doan 2026 - 2030", 2026)).Parse("Hằng năm")).ShouldBe("continuous 2026-01-01..2030-12-31");

    [Fact]
    public void Parse_WordsThatAreNotUnderstood_AreKept() => new ScheduleParser(2026).Parse("Khi có yêu cầu.").Text.ShouldBe("Khi có yêu cầu");

    [Fact]
    public void Parse_ADayOfAFieldForLastDays_IsADeadline() =>
        new ScheduleParser(2026).Parse("30/4/2026", lastDayMeant: true).ShouldBe(new Schedule.Deadline("30/4/2026", new DateOnly(2026, 4, 30)));

    [Fact]
    public void Parse_BothEndsInAFieldForLastDays_AreAPeriod() =>
        new ScheduleParser(2026).Parse("từ tháng 7 đến tháng 9/2026", lastDayMeant: true).ShouldBe(new Schedule.Period("từ tháng 7 đến tháng 9/2026", new DateOnly(2026, 7, 1), new DateOnly(2026, 9, 30)));

    [Fact]
    public void Parse_TheTermOfThoseElected_IsNotThePlans() =>
        Show(new ScheduleParser(ScheduleYears.Of("tuyen truyen bau cu dai bieu hoi dong nhan dan nhiem ky 2026 - 2031", 2026)).Parse("Thường xuyên")).ShouldBe("continuous 2026-01-01..2026-12-31");

    [Fact]
    public void Parse_BareQuarterWithoutAYearAnywhere_IsUnscheduled() =>
        new ScheduleParser((int?)null).Parse("Quý II").ShouldBeOfType<Schedule.Unscheduled>();

    [Fact]
    public void Parse_AnyText_NeverThrows() => Prop.ForAll<string?, int>((text, year) =>
    {
        new ScheduleParser(1 + (Math.Abs(year % 9000))).Parse(text ?? "");
    }).QuickCheckThrowOnFailure();

    private static string Show(string text) => Show(new ScheduleParser(2026).Parse(text));

    private static string Show(Schedule schedule) => schedule switch
    {
        Schedule.Period period => $"period {Show(period.First)}..{(period.Last is { } last ? Show(last) : "")}",
        Schedule.Deadline deadline => $"deadline {Show(deadline.Last)}",
        Schedule.Continuous continuous => $"continuous {Show(continuous.Years.First)}..{Show(continuous.Years.Last)}",
        _ => "none",
    };

    private static string Show(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

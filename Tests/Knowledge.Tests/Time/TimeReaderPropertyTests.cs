using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Assistant.Knowledge.Time;
using Assistant.Knowledge.Vietnamese;
using FsCheck;
using FsCheck.Fluent;

namespace Assistant.Knowledge.Tests.Time;

public sealed class TimeReaderPropertyTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 13, 9, 0, 0, TimeSpan.FromHours(7));

    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] Pieces =
    [
        "ngày", "thứ", "tháng", "quý", "năm", "10/6", "8h", "8h30", "từ", "đến", "trước", "sau", "chiều", "mai", "tuần", "này", "tới", "2", "15",
        "II", "-", ",", "hằng", "mỗi", "cuối", "đầu", "phút", "tiếng", "rưỡi", "nửa", "kém", "nay", "T2", "Q4", "2026", "next", "Friday", "every",
        "June", "in", "ago", "trong", "Tết", "mùng", "hết", "chậm nhất", "một", "lần", "%", "/", ":", "24h", "31/12", "9999", "29/2",
    ];

    public static TheoryData<string> FullForms() =>
        ["d/M/yyyy", "dd/MM/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy-MM-dd", "'ngày 'd' tháng 'M' năm 'yyyy", "d' tháng 'M' năm 'yyyy", "'ngày 'd/M/yyyy",
            "'ngay 'd' thang 'M' nam 'yyyy", "MMMM d, yyyy", "d MMMM yyyy", "'hôm 'd/M/yyyy"];

    [Theory]
    [MemberData(nameof(FullForms))]
    public void Read_EveryDateOfAYear_ComesBack(string form)
    {
        for (var day = new DateOnly(2028, 1, 1); day.Year == 2028; day = day.AddDays(1))
        {
            var text = day.ToString(form, CultureInfo.InvariantCulture);
            Single($"Nộp báo cáo {text} nhé", text).ShouldBe(DateRange.Day(day), text);
        }
    }

    [Theory]
    [InlineData("d/M")]
    [InlineData("'ngày 'd/M")]
    [InlineData("'ngày 'd' tháng 'M")]
    [InlineData("d' tháng 'M")]
    [InlineData("'ngay 'd' thang 'M")]
    public void Read_EveryDateWithoutAYear_IsTheNearestSensibleOne(string form)
    {
        for (var day = new DateOnly(2026, 1, 1); day.Year == 2026; day = day.AddDays(1))
        {
            if (form == "d/M" && day is { Day: 24, Month: 7 })
                continue;
            var text = day.ToString(form, CultureInfo.InvariantCulture);
            var found = Single($"việc {text}.", text).ShouldNotBeNull();
            (found.First.Month, found.First.Day).ShouldBe((day.Month, day.Day), text);
            Math.Abs(found.First.DayNumber - DateOnly.FromDateTime(Now.DateTime).DayNumber).ShouldBeLessThan(366);
        }
    }

    [Fact]
    public void Read_EveryClockMinute_ComesBack()
    {
        for (var minute = 6 * 60; minute < 24 * 60; minute++)
        {
            foreach (var text in new[] { $"{minute / 60}h{minute % 60:00}", $"{minute / 60:00}:{minute % 60:00}", $"{minute / 60}g{minute % 60:00}", $"{minute / 60} giờ {minute % 60:00} phút" })
            {
                var interval = new TimeReader().Read($"họp lúc {text} ngày 20/5", Now).ShouldHaveSingleItem().ShouldBeOfType<TimeInterval>();
                interval.From.ShouldBe(new DateTimeOffset(2026, 5, 20, 0, 0, 0, TimeSpan.FromHours(7)).AddMinutes(minute), text);
            }
        }
    }

    [Fact]
    public void Read_AnyText_KeepsItsPromises() => Prop.ForAll<string?>(text => Check(text ?? "", Now)).QuickCheckThrowOnFailure();

    [Fact]
    public void Read_AnyWordsOfTime_KeepTheirPromises() => Prop.ForAll(
        Gen.ListOf(Gen.Elements(Pieces)).ToArbitrary(),
        ArbMap.Default.ArbFor<DateTimeOffset>(),
        (pieces, now) => Check(string.Join(' ', pieces), now)).Check(Config.QuickThrowOnFailure.WithMaxTest(5000));

    [Fact]
    public void Read_GluedWordsOfTime_KeepTheirPromises() => Prop.ForAll(
        Gen.ListOf(Gen.Elements(Pieces)).ToArbitrary(),
        pieces => Check(string.Concat(pieces), Now)).Check(Config.QuickThrowOnFailure.WithMaxTest(5000));

    [Fact]
    public void Read_DecomposedText_GivesTheSameAsComposed()
    {
        const string Text = "8h sáng thứ Hai tuần tới, trước ngày 10 tháng 6 năm 2026, quý này";
        Times(Text.Normalize(NormalizationForm.FormD)).ShouldBe(Times(Text));
    }

    [Fact]
    public void Read_TextWithoutMarks_GivesTheSameAsWithMarks()
    {
        const string Text = "8h sáng thứ Hai tuần tới, chiều mai, trước ngày 10 tháng 6 năm 2026, quý này, cuối năm";
        Times(Folding.Fold(Text)).ShouldBe(Times(Text));
    }

    [Theory]
    [InlineData("ngày 10 tháng 6 ")]
    [InlineData("từ ")]
    [InlineData("1/1-")]
    [InlineData("8h")]
    [InlineData("sau trước ")]
    public void Read_AHugeText_IsReadThrough(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));
        Check(text, Now);
    }

    [Fact]
    public void Read_AnotherOffset_KeepsIt()
    {
        var now = new DateTimeOffset(2026, 5, 13, 23, 30, 0, TimeSpan.FromHours(-5));
        var interval = new TimeReader().Read("mai", now).ShouldHaveSingleItem().ShouldBeOfType<TimeInterval>();
        interval.From.ShouldBe(new DateTimeOffset(2026, 5, 14, 0, 0, 0, TimeSpan.FromHours(-5)));
        interval.From!.Value.Offset.ShouldBe(now.Offset);
    }

    [SuppressMessage("Performance", "CA1861", Justification = "A test.")]
    private static void Check(string text, DateTimeOffset now)
    {
        var end = 0;
        foreach (var expression in new TimeReader().Read(text, now))
        {
            expression.Start.ShouldBeGreaterThanOrEqualTo(end);
            text.Substring(expression.Start, expression.Length).ShouldBe(expression.Text);
            expression.Length.ShouldBeGreaterThan(0);
            end = expression.Start + expression.Length;
            if (expression is TimeInterval interval)
            {
                (interval.From ?? interval.To).ShouldNotBeNull();
                if (interval is { From: { } from, To: { } to })
                    to.ShouldBeGreaterThan(from, expression.Text);
            }
            else if (expression is TimeRecurrence recurrence)
                recurrence.To.ShouldBeGreaterThan(recurrence.From, expression.Text);
        }
    }

    private static DateRange? Single(string text, string written)
    {
        var found = new TimeReader().Read(text, Now).ShouldHaveSingleItem(written);
        found.Text.TrimStart("hôm ".ToCharArray()).ShouldBe(written.TrimStart("hôm ".ToCharArray()));
        return found.ShouldBeOfType<TimeInterval>().Days;
    }

    private static (DateTimeOffset?, DateTimeOffset?)[] Times(string text) =>
        [.. new TimeReader().Read(text, Now).OfType<TimeInterval>().Select(found => (found.From, found.To))];
}

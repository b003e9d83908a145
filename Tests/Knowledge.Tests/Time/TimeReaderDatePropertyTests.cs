using System.Globalization;
using Assistant.Knowledge.Time;

namespace Assistant.Knowledge.Tests.Time;

/// <summary>Days and clock times in every way of writing them come back.</summary>
public sealed class TimeReaderDatePropertyTests
{
    private static readonly DateTimeOffset Now = TimeTable.Now;
    private static readonly string[] Weekdays = ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"];
    private static readonly string[] Digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

    public static TheoryData<string> FullForms() =>
        ["d/M/yyyy", "dd/MM/yyyy", "d/M/yy", "d-M-yyyy", "d.M.yyyy", "yyyy-MM-dd", "yyyy/MM/dd", "'ngày 'd' tháng 'M' năm 'yyyy", "d' tháng 'M' năm 'yyyy",
            "'ngày 'd/M/yyyy", "'ngày 'd-M-yyyy", "'ngày 'dd' tháng 'MM', năm 'yyyy", "'ngay 'd' thang 'M' nam 'yyyy", "'ngayf 'd' thangs 'M' nawm 'yyyy",
            "'nga2y 'd' tha1ng 'M' na8m 'yyyy", "d/M' năm 'yyyy", "MMMM d, yyyy", "MMM d, yyyy", "d MMMM yyyy", "dddd, d MMMM yyyy", "'NGÀY 'd' THÁNG 'M' NĂM 'yyyy"];

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
    [InlineData("d MMMM")]
    [InlineData("MMMM d")]
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
    public void Read_EveryDateInWords_ComesBack()
    {
        for (var day = new DateOnly(2026, 1, 1); day.Year == 2026; day = day.AddDays(1))
        {
            var month = day.Month == 4 ? "tư" : Words(day.Month);
            var text = $"ngày {Words(day.Day)} tháng {month} năm hai nghìn không trăm hai mươi sáu";
            Single($"họp {text} nhé", text).ShouldBe(DateRange.Day(day), text);
        }
    }

    [Fact]
    public void Read_EveryYearOfThreeCenturies_ComesBack()
    {
        for (var year = 1900; year <= 2199; year++)
        {
            Single($"từ ngày 15/8/{year}"[3..], $"ngày 15/8/{year}").ShouldBe(DateRange.Day(new DateOnly(year, 8, 15)));
            Single($"kế hoạch năm {year}", $"năm {year}").ShouldBe(DateRange.Year(year));
        }
    }

    [Fact]
    public void Read_EveryClockMinute_ComesBack()
    {
        for (var minute = 6 * 60; minute < 24 * 60; minute++)
        {
            var (hour, rest) = (minute / 60, minute % 60);
            foreach (var text in new[] { $"{hour}h{rest:00}", $"{hour:00}:{rest:00}", $"{hour}g{rest:00}", $"{hour} giờ {rest:00} phút", $"{hour}h{rest:00}'", $"{hour} h {rest:00}" })
            {
                var interval = new TimeReader().Read($"họp lúc {text} ngày 20/5", Now).ShouldHaveSingleItem(text).ShouldBeOfType<TimeInterval>();
                interval.From.ShouldBe(new DateTimeOffset(2026, 5, 20, 0, 0, 0, TimeSpan.FromHours(7)).AddMinutes(minute), text);
            }
        }
    }

    [Fact]
    public void Read_EverySpokenHourAndMinute_ComesBack()
    {
        for (var minute = 10; minute < 60; minute++)
        {
            var interval = new TimeReader().Read($"họp chín giờ {Words(minute)} sáng mai", Now).ShouldHaveSingleItem().ShouldBeOfType<TimeInterval>();
            interval.From!.Value.TimeOfDay.ShouldBe(new TimeSpan(9, minute, 0), Words(minute));
        }
    }

    [Fact]
    public void Read_AWeekdayOnEveryDayOfAYear_IsTheComingOne()
    {
        for (var day = 0; day < 365; day++)
        {
            var now = new DateTimeOffset(2026, 1, 1, 9, 0, 0, TimeSpan.FromHours(7)).AddDays(day);
            for (var weekday = 0; weekday < 7; weekday++)
            {
                var ahead = Day(Weekdays[weekday], now).DayNumber - DateOnly.FromDateTime(now.DateTime).DayNumber;
                ahead.ShouldBeInRange(0, 6);
                var monday = Day("thứ Hai tuần này", now);
                Day($"{Weekdays[weekday]} tuần này", now).ShouldBe(monday.AddDays(weekday));
                Day($"{Weekdays[weekday]} tuần sau", now).ShouldBe(monday.AddDays(7 + weekday));
                Day($"{Weekdays[weekday]} tuần trước", now).ShouldBe(monday.AddDays(weekday - 7));
            }
        }
    }

    [Fact]
    public void Read_DaysAheadAndBack_AreCountedFromToday()
    {
        var today = DateOnly.FromDateTime(Now.DateTime);
        for (var days = 2; days <= 99; days++)
        {
            Day($"{days} ngày nữa", Now).ShouldBe(today.AddDays(days));
            Day($"in {days} days", Now).ShouldBe(today.AddDays(days));
            Day($"cách đây {days} ngày", Now).ShouldBe(today.AddDays(-days));
            Day($"{Words(days)} ngày nữa", Now).ShouldBe(today.AddDays(days), Words(days));
        }
    }

    [Fact]
    public void Read_TwoDatesInASentence_BothComeBackInOrder()
    {
        for (var day = new DateOnly(2026, 1, 1); day.Year == 2026; day = day.AddDays(5))
        {
            var found = new TimeReader().Read($"Họp ngày {day:d/M/yyyy} và gửi biên bản ngày {day.AddDays(3):d/M/yyyy}", Now);
            found.Count.ShouldBe(2);
            found[0].ShouldBeOfType<TimeInterval>().Days.ShouldBe(DateRange.Day(day));
            found[1].ShouldBeOfType<TimeInterval>().Days.ShouldBe(DateRange.Day(day.AddDays(3)));
        }
    }

    private static string Words(int number) => (number / 10, number % 10) switch
    {
        (0, var unit) => Digits[unit],
        (1, 0) => "mười",
        (1, var unit) => $"mười {(unit == 5 ? "lăm" : Digits[unit])}",
        (var tens, 0) => $"{Digits[tens]} mươi",
        (var tens, var unit) => $"{Digits[tens]} mươi {unit switch { 1 => "mốt", 5 => "lăm", _ => Digits[unit] }}",
    };

    private static DateOnly Day(string text, DateTimeOffset now)
    {
        var days = new TimeReader().Read(text, now).ShouldHaveSingleItem(text).ShouldBeOfType<TimeInterval>().Days.ShouldNotBeNull();
        days.Last.ShouldBe(days.First, text);
        return days.First;
    }

    private static DateRange? Single(string text, string written)
    {
        var found = new TimeReader().Read(text, Now).ShouldHaveSingleItem(written);
        found.Text.ShouldBe(written);
        return found.ShouldBeOfType<TimeInterval>().Days;
    }
}

using System.Diagnostics.CodeAnalysis;
using System.Text;
using Assistant.Knowledge.Time;
using Assistant.Knowledge.Vietnamese;
using FsCheck;
using FsCheck.Fluent;

namespace Assistant.Knowledge.Tests.Time;

public sealed class TimeReaderPropertyTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 13, 9, 0, 0, TimeSpan.FromHours(7));

    private static readonly string[] Pieces =
    [
        "ngày", "thứ", "tháng", "quý", "năm", "10/6", "8h", "8h30", "từ", "đến", "trước", "sau", "chiều", "mai", "tuần", "này", "tới", "2", "15",
        "II", "-", ",", "hằng", "mỗi", "cuối", "đầu", "phút", "tiếng", "rưỡi", "nửa", "kém", "nay", "T2", "Q4", "2026", "next", "Friday", "every",
        "June", "in", "ago", "trong", "Tết", "mùng", "hết", "chậm nhất", "một", "lần", "%", "/", ":", "24h", "31/12", "9999", "29/2",
        "rằm", "Giêng", "âm lịch", "30", "tuần 53", "các", "và", "thứ 2, 4, 6", "cuối cùng", "của", "sang", "không trăm", "hai nghìn", "quarter", "past", "to",
        "noon", "nửa đêm", "ngafy", "tua6n2", "homnay", "8hsáng", "cách đây", "since", "now", "làm việc", "buổi", "1/2", "2-3", "năm học", "Bính Ngọ", "last", "of",
    ];

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
    [InlineData("mai 31/12 âm lịch và 8hsáng")]
    [InlineData("homnay 31/12 âm lịch Friday")]
    public void Read_LunarDateThatDoesNotExist_KeepsItsPromises(string text) => Check(text, Now);

    [Theory]
    [InlineData("since now to now")]
    [InlineData("từ bây giờ đến bây giờ")]
    public void Read_FromAnInstantToItself_KeepsItsPromises(string text) => Check(text, Now);

    [Theory]
    [InlineData("ngày 10 tháng 6 ")]
    [InlineData("từ ")]
    [InlineData("1/1-")]
    [InlineData("8h")]
    [InlineData("sau trước ")]
    [InlineData("ngày ")]
    [InlineData("Monday, ")]
    [InlineData("đến hết ")]
    [InlineData("thứ 2, 3, ")]
    [InlineData("3/4 số ")]
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

    private static (DateTimeOffset?, DateTimeOffset?)[] Times(string text) =>
        [.. new TimeReader().Read(text, Now).OfType<TimeInterval>().Select(found => (found.From, found.To))];
}

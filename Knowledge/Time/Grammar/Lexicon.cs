using System.Collections.Frozen;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Time.Grammar;

/// <summary>Spelling → word. A spelling with marks finds its own word; one without marks finds the first word that folds to it.</summary>
internal static class Lexicon
{
    /// <summary>No word of the lexicon is longer.</summary>
    internal const int LongestWord = 12;

    /// <summary>In order of preference: "toi" is "tới" before it is "tối", "tu" is "từ" before "tư".</summary>
    private static readonly (TimeWord Word, int Value, string Spellings)[] Entries =
    [
        (TimeWord.Digit, 1, "một one"), (TimeWord.Digit, 2, "hai hia two"), (TimeWord.Digit, 3, "ba three"), (TimeWord.Digit, 4, "bốn four"),
        (TimeWord.Digit, 5, "lăm five"), (TimeWord.Digit, 6, "sáu six"), (TimeWord.Digit, 7, "bảy bẩy seven"), (TimeWord.Digit, 8, "tám eight"),
        (TimeWord.Digit, 9, "chín nine"), (TimeWord.Digit, 10, "ten"), (TimeWord.Digit, 11, "eleven"), (TimeWord.Digit, 12, "twelve"),
        (TimeWord.Ten, 10, "mười"), (TimeWord.Tens, 10, "mươi"), (TimeWord.HalfMore, 0, "rưỡi rưởi"), (TimeWord.HalfOf, 0, "nửa"),
        (TimeWord.OrdinalSuffix, 0, "st nd rd th"), (TimeWord.A, 1, "a an"),

        (TimeWord.Day, 0, "ngày nagy day days"), (TimeWord.Ngay, 0, "ngay"), (TimeWord.Hom, 0, "hôm bữa"), (TimeWord.Week, 0, "tuần tuàn taun week weeks"),
        (TimeWord.Month, 0, "tháng thnag thagn month months"), (TimeWord.Quarter, 0, "quý quí qúy quarter quarters q"),
        (TimeWord.Year, 5, "năm year years"), (TimeWord.Hour, 0, "giờ"), (TimeWord.HourLetter, 0, "h g"),
        (TimeWord.Tieng, 0, "tiếng hour hours hr hrs"), (TimeWord.Minute, 0, "phút minute minutes min mins"),
        (TimeWord.MinuteLetter, 0, "p ph"), (TimeWord.Second, 0, "giây"),

        (TimeWord.Morning, 0, "sáng morning"), (TimeWord.Noon, 0, "trưa noon"), (TimeWord.Afternoon, 0, "chiều afternoon"),
        (TimeWord.Toi, 0, "tới"), (TimeWord.Evening, 0, "tối evening"), (TimeWord.Night, 0, "đêm khuya night"), (TimeWord.Buoi, 0, "buổi"),
        (TimeWord.Am, 0, "am"), (TimeWord.Pm, 0, "pm"), (TimeWord.Midnight, 0, "midnight"),

        (TimeWord.Nay, 0, "nay"), (TimeWord.This, 0, "này this"), (TimeWord.Mai, 0, "mai mia"), (TimeWord.DayAfterTomorrow, 0, "mốt"),
        (TimeWord.Kia, 2, "kia"), (TimeWord.Kia3, 3, "kìa"), (TimeWord.Qua, 0, "qua"), (TimeWord.Sau, 6, "sau"), (TimeWord.Truoc, 0, "trước"),
        (TimeWord.Roi, 0, "rồi"), (TimeWord.Vua, 0, "vừa"), (TimeWord.Ngoai, 0, "ngoái"), (TimeWord.Next, 0, "next"),
        (TimeWord.Last, 0, "last previous"), (TimeWord.Coming, 0, "coming following"), (TimeWord.Past, 0, "past"), (TimeWord.Ago, 0, "ago"),
        (TimeWord.More, 0, "nữa"), (TimeWord.Today, 0, "today"), (TimeWord.Tomorrow, 0, "tomorrow tmr tomorow"), (TimeWord.Yesterday, 0, "yesterday"),
        (TimeWord.Tonight, 0, "tonight"), (TimeWord.Now, 0, "now"), (TimeWord.BayHalf, 0, "bây"),

        (TimeWord.Thu, 0, "thứ"), (TimeWord.Weekday, 0, "monday"), (TimeWord.Weekday, 1, "tuesday"), (TimeWord.Weekday, 2, "wednesday"),
        (TimeWord.Weekday, 3, "thursday"), (TimeWord.Weekday, 4, "friday"), (TimeWord.Weekday, 5, "saturday"), (TimeWord.Weekday, 6, "sunday"),
        (TimeWord.Chu, 0, "chủ chúa"), (TimeWord.Most, 1, "nhất"), (TimeWord.Nhat, 0, "nhật"), (TimeWord.Cn, 0, "cn"), (TimeWord.T, 0, "t"),
        (TimeWord.MonthName, 1, "january jan"), (TimeWord.MonthName, 2, "february feb"), (TimeWord.AmbiguousMonthName, 3, "march mar"),
        (TimeWord.MonthName, 4, "april apr"), (TimeWord.AmbiguousMonthName, 5, "may"), (TimeWord.MonthName, 6, "june jun"),
        (TimeWord.MonthName, 7, "july jul"), (TimeWord.MonthName, 8, "august aug"), (TimeWord.MonthName, 9, "september sept sep"),
        (TimeWord.MonthName, 10, "october oct"), (TimeWord.MonthName, 11, "november nov"), (TimeWord.MonthName, 12, "december dec"),
        (TimeWord.Mung, 0, "mùng mồng"), (TimeWord.Weekend, 0, "weekend"),

        (TimeWord.Dau, 0, "đầu"), (TimeWord.Giua, 0, "giữa"), (TimeWord.Cuoi, 0, "cuối"), (TimeWord.Ca, 0, "cả"), (TimeWord.Half, 0, "half"),
        (TimeWord.FirstOf, 1, "first"), (TimeWord.SecondOf, 2, "second"), (TimeWord.ThirdOf, 3, "third"), (TimeWord.FourthOf, 4, "fourth"),
        (TimeWord.End, 0, "end late"), (TimeWord.Start, 0, "start beginning early"), (TimeWord.Mid, 0, "mid middle"),

        (TimeWord.Tu, 4, "từ tư"), (TimeWord.Ke, 0, "kể"), (TimeWord.Den, 0, "đến"), (TimeWord.Het, 0, "hết"), (TimeWord.Cham, 0, "chậm muộn trễ"),
        (TimeWord.Han, 0, "hạn deadline"), (TimeWord.Chot, 0, "chót"), (TimeWord.Khong, 0, "không"), (TimeWord.Over, 0, "quá"), (TimeWord.By, 0, "by"),
        (TimeWord.Before, 0, "before"), (TimeWord.After, 0, "after"), (TimeWord.Since, 0, "since"), (TimeWord.From, 0, "from"), (TimeWord.To, 0, "to"),
        (TimeWord.Until, 0, "until till through thru"), (TimeWord.No, 0, "no not"), (TimeWord.Later, 0, "later"), (TimeWord.Than, 0, "than"),
        (TimeWord.Trong, 0, "trong"), (TimeWord.Vong, 0, "vòng"), (TimeWord.In, 0, "in during"), (TimeWord.For, 0, "for"), (TimeWord.Luc, 0, "lúc hồi"),
        (TimeWord.Vao, 0, "vào"), (TimeWord.La, 0, "là"), (TimeWord.Cho, 0, "cho"), (TimeWord.Tro, 0, "trở"), (TimeWord.Di, 0, "đi"),
        (TimeWord.And, 0, "và and"), (TimeWord.Of, 0, "of của"), (TimeWord.The, 0, "the"), (TimeWord.At, 0, "at"), (TimeWord.On, 0, "on"),
        (TimeWord.Between, 0, "between"), (TimeWord.Within, 0, "within"),

        (TimeWord.Each, 0, "hằng hàng"), (TimeWord.Every, 0, "mỗi every each"), (TimeWord.Lan, 0, "lần"), (TimeWord.Daily, 0, "daily"),
        (TimeWord.Weekly, 0, "weekly"), (TimeWord.Monthly, 0, "monthly"), (TimeWord.Quarterly, 0, "quarterly"), (TimeWord.Yearly, 0, "yearly annually"),

        (TimeWord.Kem, 0, "kém"), (TimeWord.Dung, 0, "đúng"), (TimeWord.Clock, 0, "clock"), (TimeWord.Dong, 0, "đồng"), (TimeWord.Ho, 0, "hồ"), (TimeWord.Lam, 0, "làm"), (TimeWord.Som, 0, "sớm"), (TimeWord.Hoc, 0, "học"),

        (TimeWord.Tet, 0, "tết"), (TimeWord.Nguyen, 0, "nguyên"), (TimeWord.Dan, 0, "đán"), (TimeWord.Duong, 0, "dương"), (TimeWord.Am2, 0, "âm"),
        (TimeWord.Lich, 0, "lịch"), (TimeWord.Quoc, 0, "quốc"), (TimeWord.Khanh, 0, "khánh"), (TimeWord.Gio2, 0, "giỗ"), (TimeWord.To2, 0, "tổ"),
        (TimeWord.Hung, 0, "hùng"), (TimeWord.Vuong, 0, "vương"), (TimeWord.Noel, 0, "noel christmas"), (TimeWord.Le, 0, "lễ"),

        (TimeWord.Title, 0, "anh chị em cô chú bác ông bà bạn thầy mr mrs ms hoa ban họ tên"),
        (TimeWord.Compound, 0, "tạo kiến suốt lập tác đa thiểu ưu hậu hướng dài rộng cao mật sâu thế trí"),
        (TimeWord.NumberedHard, 0, "điều khoản điểm chương phần trang dòng số tầng lầu phòng article section version bảng hình đường ngõ"),
        (TimeWord.NumberedSoft, 0, "mục định thông luật quyết nghị kl nq nđ qđ tt công văn nv task item"),
        (TimeWord.CountNoun, 0, "việc nhiệm đơn người đồng chỉ trường tiêu phiếu xã phường hồ văn đại thành cơ ủy vụ đề tổng"),
        (TimeWord.Gi, 0, "gì nào"), (TimeWord.Reporting, 0, "cáo bc kết liệu quả hình tác việc hoạch kh nhiệm"),
        (TimeWord.Length, 0, "kéo mất suốt lượng khoảng tầm lasting lasts"), (TimeWord.Remind, 0, "nhắc báo remind"),
        (TimeWord.Session, 0, "phiên kỳ kì"), (TimeWord.Money, 0, "triệu tỷ tỉ nghìn ngàn"), (TimeWord.Language, 0, "việt pháp nhật trung hàn nga"),
    ];

    private static readonly FrozenDictionary<string, (TimeWord Word, int Value)> Marked = Build(static spelling => spelling);
    private static readonly FrozenDictionary<string, (TimeWord Word, int Value)> Folded = Build(Folding.Fold);

    /// <summary>The word of a lower-case spelling with its own marks.</summary>
    internal static bool TryFind(ReadOnlySpan<char> spelling, out TimeWord word, out int value) => TryFind(Marked, spelling, out word, out value);

    /// <summary>The first word that folds to a folded spelling.</summary>
    internal static bool TryFindFolded(ReadOnlySpan<char> folded, out TimeWord word, out int value) => TryFind(Folded, folded, out word, out value);

    private static bool TryFind(
        FrozenDictionary<string, (TimeWord Word, int Value)> words, ReadOnlySpan<char> spelling, out TimeWord word, out int value)
    {
        var found = words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(spelling, out var entry);
        (word, value) = entry;
        return found;
    }

    /// <summary>What Telex typing leaves behind without an input method: "ngayf", "tuaanf", "thuws".</summary>
    private static void AddTelex(Dictionary<string, (TimeWord, int)> words)
    {
        foreach (var (word, value, spellings) in Entries)
            foreach (var spelling in spellings.Split(' '))
            {
                if (Telex.Residue(spelling, toneLast: true) is not { } atEnd)
                    continue;
                words.TryAdd(atEnd, (word, value));
                words.TryAdd(Telex.Residue(spelling, toneLast: false) ?? atEnd, (word, value));
            }
    }

    private static FrozenDictionary<string, (TimeWord Word, int Value)> Build(Func<string, string> key)
    {
        var words = new Dictionary<string, (TimeWord, int)>();
        foreach (var (word, value, spellings) in Entries)
            foreach (var spelling in spellings.Split(' '))
                words.TryAdd(key(spelling), (word, value));
        AddTelex(words);
        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace Assistant.Knowledge.Outline;

/// <summary>Reads the list marker at the beginning of a line.</summary>
internal static partial class MarkerParser
{
    /// <summary>The alphabet that điểm are lettered with; f, j, w and z occur by mistake.</summary>
    private const string Letters = "abcdđefghijklmnopqrstuvwxyz";

    /// <summary>The marker; null for running text.</summary>
    public static Marker? Parse(string line)
    {
        if (Part().Match(line) is { Success: true } part)
            return new Marker(MarkerKind.Part, part.Groups["label"].Value.Trim(), 0, Rest(part, line));
        if (Article().Match(line) is { Success: true } article)
            return Named(article, line, MarkerKind.Section);
        if (NamedItem().Match(line) is { Success: true } named)
            return Named(named, line, MarkerKind.Item);
        if (Roman().Match(line) is { Success: true } roman && RomanValue(roman.Groups["label"].Value) is { } value)
            return new Marker(MarkerKind.Section, roman.Groups["label"].Value, value, Rest(roman, line), roman.Groups["dot"].Length == 0);
        if (MisreadRoman().Match(line) is { Success: true } misread && RomanValue(Repaired(misread)) is { } repaired)
            return new Marker(MarkerKind.Section, Repaired(misread), repaired, Rest(misread, line));
        if (Capital().Match(line) is { Success: true } capital)
            return new Marker(MarkerKind.Part, capital.Groups["label"].Value, capital.Groups["label"].Value[0] - 'A' + 1, Rest(capital, line));
        if (SubItem().Match(line) is { Success: true } sub)
            return new Marker(MarkerKind.SubItem, sub.Groups["label"].Value, Last(sub.Groups["label"].Value), Rest(sub, line));
        if (Bracketed().Match(line) is { Success: true } bracketed)
            return new Marker(MarkerKind.Letter, bracketed.Groups["label"].Value, int.Parse(bracketed.Groups["label"].Value, CultureInfo.InvariantCulture), Rest(bracketed, line));
        if (Item().Match(line) is { Success: true } item)
            return Numbered(item, line, bare: false);
        if (BareItem().Match(line) is { Success: true } bare)
            return Numbered(bare, line, bare: true);
        if (Letter().Match(line) is { Success: true } letter)
            return Lettered(letter, line);
        if (Bullet().Match(line) is { Success: true } bullet)
            return new Marker(bullet.Groups["label"].Value is "+" or "o" or "▪" or "\uF0A7" ? MarkerKind.SubBullet : MarkerKind.Bullet, "", 0, Rest(bullet, line));
        return null;
    }

    /// <summary>The value of a Roman numeral up to XXXIX; null for other letters.</summary>
    public static int? RomanValue(string numeral)
    {
        var sum = 0;
        for (var i = 0; i < numeral.Length; i++)
        {
            var digit = Digit(numeral[i]);
            sum += i + 1 < numeral.Length && digit < Digit(numeral[i + 1]) ? -digit : digit;
        }

        return sum > 0 && sum < 40 && ToRoman(sum) == numeral ? sum : null;

        static int Digit(char c) => c switch { 'I' => 1, 'V' => 5, _ => 10 };
    }

    /// <summary>"Điều 2. …", "Mục III: …", "Nhiệm vụ 1: …": the word before the numeral says what is counted.</summary>
    private static Marker? Named(Match match, string line, MarkerKind kind)
    {
        var label = match.Groups["label"].Value;
        var ordinal = char.IsDigit(label[0]) ? int.Parse(label, CultureInfo.InvariantCulture) : RomanValue(label) ?? 0;
        return ordinal == 0 ? null : new Marker(kind, char.IsDigit(label[0]) ? ordinal.ToString(CultureInfo.InvariantCulture) : label, ordinal, Rest(match, line));
    }

    private static Marker? Numbered(Match match, string line, bool bare)
    {
        var label = match.Groups["label"].Value;
        var number = int.Parse(label, CultureInfo.InvariantCulture);
        return number is 0 or > 60 ? null : new Marker(MarkerKind.Item, number.ToString(CultureInfo.InvariantCulture), number, Rest(match, line), bare);
    }

    /// <summary>An "à)" is an "a)" that got a mark it never had.</summary>
    private static Marker Lettered(Match match, string line)
    {
        var label = match.Groups["label"].Value is "à" or "á" or "ạ" ? "a" : match.Groups["label"].Value;
        return new Marker(MarkerKind.Letter, label, Letters.IndexOf(label[0], StringComparison.Ordinal) + 1, Rest(match, line));
    }

    private static string Repaired(Match roman) => roman.Groups["label"].Value.Replace('l', 'I').Replace('1', 'I').Replace('|', 'I').Replace('L', 'I');

    private static string ToRoman(int value)
    {
        string[] ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
        return new string('X', value / 10) + ones[value % 10];
    }

    private static int Last(string label) => int.Parse(label[(label.LastIndexOf('.') + 1)..], CultureInfo.InvariantCulture);

    private static string Rest(Match match, string line) => line[match.Length..].Trim();

    [GeneratedRegex(@"^(?:PHẦN|Phần|CHƯƠNG|Chương)\s+(?:THỨ |thứ |Thứ )?(?<label>[IVX]{1,5}|\d{1,2}|NHẤT|HAI|BA|BỐN|TƯ|NĂM|SÁU|BẢY|nhất|hai|ba|bốn|tư|năm|sáu|bảy|Nhất|Hai|Ba|Bốn|Tư|Năm|Sáu|Bảy)\s*[.:\-–]?(?=\s|$)|^(?<label>PHỤ LỤC|Phụ lục)(?: (?:SỐ |số )?[IVX0-9]{1,4})?\s*[.:\-–]?(?=\s|$)(?!\s*(?:kèm|này|của|phân(?! công[^.;]{0,60}$)))")]
    private static partial Regex Part();

    [GeneratedRegex(@"^(?:Điều|ĐIỀU)\s+(?<label>\d{1,2})\s?[.:](?=\s|$)|^(?:Mục|MỤC|Tiểu mục|TIỂU MỤC)\s+(?<label>[IVX]{1,5}|\d{1,2})\s?(?:[.:\-–](?=\s)|[.:]?$)")]
    private static partial Regex Article();

    [GeneratedRegex(@"^(?:(?:Nhóm )?(?:[Nn]hiệm vụ|[Nn]ội dung)|NHIỆM VỤ|NỘI DUNG|Hoạt động|HOẠT ĐỘNG|Công việc|CÔNG VIỆC|Giải pháp|GIẢI PHÁP|Chuyên đề|CHUYÊN ĐỀ)\s+(?:số |thứ |SỐ )?(?<label>\d{1,2})\s?[.:)\-–]\s*(?=[\p{L}""“(])|^(?:Bước|BƯỚC|Đợt|ĐỢT|Giai đoạn|GIAI ĐOẠN|Phần việc|Việc)\s+(?<label>\d{1,2})\s?[.:)\-–]\s*(?=[\p{Lu}""“])")]
    private static partial Regex NamedItem();

    [GeneratedRegex(@"^(?<label>[IVX]{1,6})\s?(?<dot>[.)/:]|\s?[-–](?=\s))\s*(?=\p{L}|[""“(])|^(?<label>[IVX]{1,6})(?<dot>)\s+(?=\p{Lu}{2,}[\s,])|^(?<label>[IVX]{1,6})(?<dot>\.)$")]
    private static partial Regex Roman();

    /// <summary>"1V. TỔ CHỨC", "lII. NHIỆM VỤ", "IIL NỘI DUNG": strokes and dots of a numeral taken for others, above a heading in capitals.</summary>
    [GeneratedRegex(@"^(?<label>(?=[1l|]*[IVX]|l{2})[IVX1l|]{2,6})\s?[.)]\s*(?=\p{Lu}{2})|^(?<label>[IVX][IVX1l|]{0,3}L)\s+(?=\p{Lu}{2,}\s+\p{Lu}{2,})")]
    private static partial Regex MisreadRoman();

    [GeneratedRegex(@"^(?<label>[A-H])\s?[.)/\-–]\s+(?=\p{Lu})")]
    private static partial Regex Capital();

    [GeneratedRegex(@"^(?<label>\d{1,2}\.\d{1,2}(?:\.\d{1,2})?)\s?[.)/]?\s+(?:[-–]\s+)?(?=[\p{Lu}""“])|^(?<label>\d{1,2}\.\d{1,2}(?:\.\d{1,2})?)[.)]?(?=\p{Lu})")]
    private static partial Regex SubItem();

    /// <summary>"(1)" counts within an item, as letters do.</summary>
    [GeneratedRegex(@"^\((?<label>[1-9]\d?)\)\s*(?=[\p{L}""“])")]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"^\(?(?<label>\d{1,2})(?:\s?[.)/]\s*|-\s+)(?=[\p{L}""“(])")]
    private static partial Regex Item();

    [GeneratedRegex(@"^(?<label>\d{1,2})\s+(?=\p{Lu}\p{Ll})")]
    private static partial Regex BareItem();

    [GeneratedRegex(@"^\(?(?<label>[a-zđ]|[àáạ](?=\)))\s?(?:[.)]\s*|/\s*(?=\p{Lu})|/\s+|[-–]\s+(?=\p{Lu}))(?=[\p{L}\d""“(])")]
    private static partial Regex Letter();

    [GeneratedRegex(@"^(?<label>[-–—+•·●○▪◦*~\uF0B7\uF0A7\uF02D\u2022\u25BA\u27A2\u2713\u25C6\u25A0\u2666\u2043]|o(?=\s))\s*(?=\S)")]
    private static partial Regex Bullet();
}

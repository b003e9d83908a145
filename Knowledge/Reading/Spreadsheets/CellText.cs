using System.Globalization;
using System.Text;

namespace Assistant.Knowledge.Reading.Spreadsheets;

/// <summary>Writes the value of a cell as a Vietnamese reader sees it: dates day first, a comma before decimals.</summary>
internal static class CellText
{
    private static readonly NumberFormatInfo Vietnamese = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = ".", NumberGroupSizes = [3] };

    /// <summary>The words of a cell, lines parted by "\n".</summary>
    /// <param name="value">The value as it is stored.</param>
    /// <param name="format">The number format of the cell.</param>
    /// <param name="isNumbering">Whether the cell stands in the first column, where "1.2" is the number of a row.</param>
    public static string Of(object? value, string? format, bool isNumbering) => value switch
    {
        null => "",
        string text => Words(text),
        bool truth => truth ? "Đúng" : "Sai",
        DateTime date => Date(date, format ?? ""),
        TimeSpan time => string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours:00}:{time.Minutes:00}"),
        double number => Number(number, NumberPattern.Of(format), isNumbering),
        IConvertible number => Number(number.ToDouble(CultureInfo.InvariantCulture), NumberPattern.Of(format), isNumbering),
        _ => "",
    };

    private static string Words(string text)
    {
        var words = new StringBuilder(text.Length);
        foreach (var c in text.ReplaceLineEndings("\n").Replace("_x000D_", "", StringComparison.Ordinal))
        {
            if (c is '\u00A0' or '\t')
                words.Append(' ');
            else if (c is not ('\u00AD' or '\u200B' or '\uFEFF') && (c == '\n' || !char.IsControl(c)))
                words.Append(c);
        }

        return words.ToString().Trim();
    }

    /// <summary>A date with as much of it as its format shows, the year always: a format may hide it, the table means it.</summary>
    private static string Date(DateTime date, string format)
    {
        var shown = NumberPattern.Letters(format);
        var hasDay = shown.Contains('d', StringComparison.Ordinal);
        var hasYear = shown.Contains('y', StringComparison.Ordinal);
        var hasHour = shown.Contains('h', StringComparison.Ordinal);
        if (!hasDay && hasYear && !hasHour)
        {
            return shown.Contains('m', StringComparison.Ordinal)
                ? string.Create(CultureInfo.InvariantCulture, $"Tháng {date.Month}/{date.Year}")
                : string.Create(CultureInfo.InvariantCulture, $"Năm {date.Year}");
        }

        // A time of day without a date is stored as a moment of the first days of the calendar.
        if (hasHour && date.Year < 1901)
            return date.ToString("HH:mm", CultureInfo.InvariantCulture);
        return date.ToString(hasHour && date.TimeOfDay > TimeSpan.Zero ? "dd/MM/yyyy HH:mm" : "dd/MM/yyyy", CultureInfo.InvariantCulture);
    }

    private static string Number(double number, NumberPattern pattern, bool isNumbering)
    {
        if (!double.IsFinite(number))
            return "";
        var value = pattern.IsPercent ? number * 100 : number;
        // Fifteen digits are what a spreadsheet shows; the sixteenth is the error of its arithmetic.
        var digits = Math.Abs(value) is >= 1e15 or (> 0 and < 1e-9)
            ? value.ToString("0.##########E+0", Vietnamese)
            : Math.Round((decimal)value, pattern.Decimals).ToString(pattern.HasGroups ? "#,##0.##########" : "0.##########", Vietnamese);
        if (isNumbering && !pattern.IsPercent && !pattern.HasGroups)
            digits = digits.Replace(',', '.');
        return pattern.Prefix + digits + (pattern.IsPercent ? "%" : "") + pattern.Suffix;
    }
}

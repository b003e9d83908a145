using System.Text.RegularExpressions;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Outline.Tables.Cells;

/// <summary>What a cell looks like by itself, whatever stands above its column.</summary>
internal static partial class CellLooks
{
    private const int LongestUnit = 70;

    /// <summary>Whether it begins like the time of a piece of work.</summary>
    public static bool IsTime(string cell) => Time().IsMatch(Folding.FoldToWords(cell));

    /// <summary>Whether it begins like the name of a unit and is no longer than one.</summary>
    public static bool IsUnit(string cell) => Folding.FoldToWords(cell) is var words && Unit().IsMatch(words) && words.Length < LongestUnit;

    /// <summary>Whether it is an hour: "8h00 - 8h30".</summary>
    public static bool IsClock(string cell) => Clock().IsMatch(Folding.Fold(cell));

    /// <summary>Whether it may number a row.</summary>
    public static bool IsNumber(string cell) => cell.Length <= 6 && Number().IsMatch(Folding.FoldToWords(cell));

    [GeneratedRegex("^(trong |truoc |hoan thanh |xong |cham nhat |het |tu |dau |cuoi |ngay |den |dot \\d )*(quy [1-4iv]|thang \\d|nam 20|ca nam|thuong xuyen|hang |dinh ky|dot xuat|theo (ke hoach|quy dinh|yeu cau)|khi co|\\d{1,2} thang|\\d{1,2} \\d{1,2}|ngay \\d|giai doan|20\\d\\d|tuan )")]
    private static partial Regex Time();

    [GeneratedRegex("^(cac |toan the )?(phong|van phong|so|ban|trung tam|thanh tra|chi cuc|don vi|co quan|truong|ubnd|uy ban|hdnd|cong an|bo phan|bo |doan|hoi|mat tran|cong doan|vien|cuc|lien doan|dang uy|ubmttq|nganh|xa|phuong|dia phuong|to |khoa |tram |tinh doan|thanh doan|benh vien|cong ty|dien luc|doi |hat |kho bac|bao hiem|lien minh|chi nhanh|thon|doanh nghiep|don )")]
    private static partial Regex Unit();

    [GeneratedRegex(@"^\s*(luc |tu )?\d{1,2} ?(h|g|:|gio) ?\d{0,2}")]
    private static partial Regex Clock();

    [GeneratedRegex("^([0-9 ]{1,7}|[a-z]{1,4})$")]
    private static partial Regex Number();
}

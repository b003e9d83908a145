using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Storage;

namespace Assistant.Knowledge.Tests.Storage;

/// <summary>Plans written as people write them, read as the program reads them.</summary>
internal static class PlanDrafts
{
    private static readonly PlanReader Reader = new();

    /// <summary>A plan of the Sở Y tế with the given assignments.</summary>
    /// <param name="number">What stands after "Số:"; a draft leaves it blank.</param>
    /// <param name="tasks">The titles, each with its time after a bar: "Tập huấn|Quý II năm 2026".</param>
    public static PlanReading Plan(string number, params string[] tasks) => Read("kh.txt", Text(number, tasks));

    /// <summary>The text of such a plan.</summary>
    public static string Text(string number, params string[] tasks) =>
        $"ỦY BAN NHÂN DÂN TỈNH NAM ĐỊNH\nSỞ Y TẾ\n\nSố: {number}/KH-SYT\n\nNam Định, ngày 12 tháng 02 năm 2026\n\nKẾ HOẠCH\n\nPhòng, chống dịch bệnh mùa hè năm 2026\n\nI. NHIỆM VỤ\n\n"
        + string.Concat(tasks.Select((task, index) =>
            $"{index + 1}. {task.Split('|')[0]}\n\na) Đơn vị chủ trì: Phòng Nghiệp vụ Y.\n\nb) Thời gian thực hiện: {task.Split('|').ElementAtOrDefault(1) ?? "Quý III năm 2026"}.\n\n"));

    /// <summary>Reads a text.</summary>
    public static PlanReading Read(string file, string text) => PlanReading.Of(Reader, SourceText.FromString(file, text));
}

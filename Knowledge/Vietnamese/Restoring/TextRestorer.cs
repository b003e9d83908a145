using System.Text;
using Assistant.Knowledge.Reading;

namespace Assistant.Knowledge.Vietnamese.Restoring;

/// <summary>
/// Gives a text that lost its Vietnamese marks its marks back, and repairs what an engine without Vietnamese misread,
/// line by line: line <c>n</c> of the result is line <c>n</c> of the source. A text that has its marks comes back
/// unchanged. Numbers, dates and addresses stay; a word without a likely reading stays as it is.
/// </summary>
/// <remarks>Instances are safe for use by several threads. The model is built when it is first needed.</remarks>
public sealed class TextRestorer
{
    private const int OpenQuarterLines = 3;

    private readonly Lazy<RestoringModel> _model;

    /// <summary>Creates a restorer with the model of this assembly.</summary>
    public TextRestorer()
        : this(() => RestoringModel.Load())
    {
    }

    /// <summary>Creates a restorer with another model.</summary>
    internal TextRestorer(Func<RestoringModel> model) => _model = new Lazy<RestoringModel>(model);

    /// <summary>Restores a document; an undamaged one is returned as it is.</summary>
    public SourceText Restore(SourceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var damage = DamageDetector.Detect(text);
        return damage == Damage.None
            ? text
            : text.Repaired(Restore([.. text.Lines.Select(line => line.Text)], damage), [.. text.Tables.Select(table => Restore(table, damage))]);
    }

    /// <summary>Restores the cells of a table, one after the other; every paragraph is a line by itself.</summary>
    private SourceTable Restore(SourceTable table, Damage damage)
    {
        var paragraphs = table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Paragraphs).ToArray();
        var restored = new Queue<string>(Restore(paragraphs, damage));
        return new SourceTable([.. table.Rows.Select(row => row with
        {
            Cells = [.. row.Cells.Select(cell => cell with { Paragraphs = [.. cell.Paragraphs.Select(_ => restored.Dequeue())] })],
        })]);
    }

    /// <summary>Restores one line by itself; a line that has its marks is returned as it is.</summary>
    /// <remarks>A line alone does not tell how it was damaged: it is taken for misread.</remarks>
    public string RestoreLine(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return DamageDetector.IsWhole(line) || line.Contains('\n') ? line : Restore([line], Damage.Misread)[0];
    }

    /// <summary>Restores a message typed without marks; one that has marks is returned as it is.</summary>
    public string RestoreMessage(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return DamageDetector.DetectLine(text) == Damage.None
            ? text
            : string.Join('\n', Restore(text.Split('\n'), Damage.MarksLost));
    }

    private string[] Restore(string[] lines, Damage damage)
    {
        var repaired = damage == Damage.Misread ? RepairLines(lines) : lines;
        var restored = new string[lines.Length];
        var finder = new CandidateFinder(_model.Value, damage);
        var passage = new Passage(_model.Value, finder, damage);
        for (var i = 0; i < lines.Length; i++)
        {
            if (DamageDetector.IsWhole(lines[i]))
            {
                restored[i] = lines[i];
                continue;
            }

            if (passage.EndsBefore(repaired[i]))
            {
                passage.WriteTo(restored);
            }

            passage.Add(i, repaired[i]);
        }

        passage.WriteTo(restored);
        return restored;
    }

    private static string[] RepairLines(string[] lines)
    {
        var repaired = new string[lines.Length];
        var open = -1;
        for (var i = 0; i < lines.Length; i++)
        {
            repaired[i] = LineRepairs.Repair(lines[i], open >= 0 && i - open <= OpenQuarterLines);
            if (LineRepairs.EndsWithQuarterNumeral(repaired[i]) && open >= 0 && i - open <= OpenQuarterLines)
            {
                repaired[open] = new StringBuilder(repaired[open].TrimEnd()) { [repaired[open].TrimEnd().Length - 1] = 'ý' }.ToString();
                open = -1;
            }

            open = LineRepairs.EndsWithQuarter(lines[i]) ? i : open;
        }

        return repaired;
    }
}

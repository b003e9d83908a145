using System.Collections.Frozen;
using System.Globalization;

namespace Assistant.Knowledge.Vietnamese.Restoring;

/// <summary>What an engine without Vietnamese reads in place of Vietnamese letters, and what believing it costs.</summary>
internal sealed class Confusions
{
    private readonly FrozenDictionary<char, Rule[]> _byFirst;

    private Confusions(IEnumerable<Rule> rules) =>
        _byFirst = rules.GroupBy(rule => rule.Shown[0]).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>Reads the table: what is shown, what it may be (tones left out), the cost; # begins a remark.</summary>
    public static Confusions Parse(string table)
    {
        var rules = new List<Rule>();
        foreach (var line in table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (line[0] == '#')
            {
                continue;
            }

            var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var cost = double.Parse(parts[^1], CultureInfo.InvariantCulture);
            rules.AddRange(parts[1..^1].Select(meant => new Rule(parts[0], meant == "nothing" ? "" : meant, cost)));
        }

        return new Confusions(rules);
    }

    /// <summary>The rules whose shown letters begin so.</summary>
    public ReadOnlySpan<Rule> StartingWith(char shown) => _byFirst.GetValueOrDefault(shown);

    /// <summary>One confusion.</summary>
    /// <param name="Shown">What stands in the text, case kept.</param>
    /// <param name="Meant">What it may be: lower-case letters without tone, perhaps none.</param>
    /// <param name="Cost">What it costs, as a negative logarithm.</param>
    internal readonly record struct Rule(string Shown, string Meant, double Cost);
}

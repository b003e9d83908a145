using System.Globalization;
using Assistant.Knowledge.Plans;
using Assistant.Skills.Directory;
using Assistant.Skills.Understanding.Grammar;

namespace Assistant.Skills.Understanding;

/// <summary>Finds the plans that a message names.</summary>
internal static class PlanMentions
{
    private static readonly HashSet<string> Linking = new(StringComparer.Ordinal)
    {
        "so", "thuc", "hien", "trien", "khai", "ve", "nghi", "quyet", "ket", "luan", "quyet", "dinh", "chi", "thi", "nq", "kl", "qd", "no", "number", "cong", "tac", "cua", "about", "on", "for", "ban", "hanh", "ky",
    };

    /// <summary>Reads them, left to right.</summary>
    public static IReadOnlyList<PlanMention> Find(Message message, Asker asker, Office office)
    {
        var found = new List<PlanMention>();
        var words = message.Folded;
        for (var i = 0; i < words.Count; i++)
        {
            var named = words[i] == "hoach" && i > 0 && words[i - 1] == "ke";
            if (named || words[i] is "plan" or "khsgddt")
            {
                var first = named ? i - 1 : i;
                if ((Issued(message, first, i + 1, asker, office) ?? After(message, first, i + 1, office.Words)) is { } mention)
                {
                    found.Add(OfOther(Preferred(mention, message, asker, office), message, office));
                    i = mention.End - 1;
                }
            }
            else if (ConclusionMentions.At(message, i, office.Library) is { } concluded)
            {
                found.Add(concluded);
                i = concluded.End - 1;
            }
            else if (words[i].Contains("/kh-", StringComparison.Ordinal) && char.IsAsciiDigit(words[i][0]))
            {
                found.Add(new PlanMention(i, i, i + 1, office.Words.PlansNumbered(words[i])));
            }
            else if (i > 0 && words[i] == "plan" && About(message, i - 1, office.Words) is { } english)
            {
                found.Add(Preferred(english with { End = i + 1 }, message, asker, office));
            }
        }

        return found;
    }

    private static PlanMention? After(Message message, int first, int next, PlanWords plans)
    {
        var words = message.Folded;
        for (var i = next; i < Math.Min(next + 8, words.Count); i++)
        {
            if (IsNumber(words[i]))
            {
                var numbered = plans.PlansNumbered(words[i]);
                var isYear = words[i].Length == 4 && words[i].StartsWith("20", StringComparison.Ordinal);
                return numbered.Count == 0 && (isYear || i > next + 1) ? null : new PlanMention(first, i, i + 1, numbered);
            }

            if (SpokenKey.DigitsAt(words, i) is { } spoken && plans.PlansNumbered(spoken.Written) is { Count: > 0 } said)
            {
                return new PlanMention(first, i, spoken.End, said);
            }

            if (Longest(message, i, plans) is { } about)
            {
                return about with { First = first };
            }

            if (!Linking.Contains(words[i]))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"kế hoạch của phường Hải An": named by who issued it, when that is not the asker's organisation.</summary>
    private static PlanMention? Issued(Message message, int first, int next, Asker asker, Office office)
    {
        var words = message.Folded;
        var name = next < words.Count && words[next] is "cua" or "of" or "ben" ? next + 1 : next;
        return office.Words.IssuerAt(words, name) is { } named && named.Issuer != asker.Organization
            ? new PlanMention(first, name, name + named.Length, office.Words.PlansOf(named.Issuer))
            : null;
    }

    /// <summary>"kế hoạch cải cách hành chính của Sở Y tế" is no plan that is at hand.</summary>
    private static PlanMention OfOther(PlanMention mention, Message message, Office office)
    {
        var words = message.Folded;
        var at = mention.End;
        while (at < words.Count && (words[at] is "nam" or "cua" or "ben" or "of" || words[at].Length == 4 && words[at].StartsWith("20", StringComparison.Ordinal)))
        {
            at++;
        }

        return at > mention.End && words[at - 1] is "cua" or "ben" or "of" && OtherOrganisations.NameAt(message, office, new Subject(message.Words, [], 0, words.Count, AnyMarks: false), at) is { } end
            ? mention with { End = end, Plans = [] }
            : mention;
    }

    private static PlanMention? Longest(Message message, int name, PlanWords plans)
    {
        var words = message.Folded;
        for (var end = Math.Min(words.Count, name + 12); end > name; end--)
        {
            if (end == name + 1 && words[name].Length < 4)
            {
                return null;
            }

            if (words[end - 1] is "cua" or "of" or "ve")
            {
                continue;
            }

            var about = plans.PlansAbout(string.Join(' ', words.Skip(name).Take(end - name)));
            if (about.Count > 0 && Names(words.Skip(name).Take(end - name).ToList(), plans))
            {
                return WithYear(message, new PlanMention(name, name, end, about));
            }
        }

        return null;
    }

    /// <summary>Whether words can name a plan by its subject: two that carry meaning, or initials that are no word of the plans.</summary>
    private static bool Names(List<string> words, PlanWords plans) => words.Count == 1
        ? !plans.Vocabulary.Contains(words[0])
        : words.Count(word => !Linking.Contains(word) && word is not ("nam" or "thang") && !char.IsAsciiDigit(word[0])) >= 2;

    private static PlanMention? About(Message message, int last, PlanWords plans) =>
        plans.PlansNumbered(message.Folded[last]) is { Count: > 0 } numbered && IsNumber(message.Folded[last])
            ? new PlanMention(last, last, last + 1, numbered)
            : null;

    private static PlanMention WithYear(Message message, PlanMention mention)
    {
        var words = message.Folded;
        var at = mention.End < words.Count && words[mention.End] == "nam" ? mention.End + 1 : mention.End;
        if (at >= words.Count || words[at].Length != 4 || !int.TryParse(words[at], NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            return mention;
        }

        // A year that none of them is for, and none cites, names a plan that is not at hand.
        var dated = mention.Plans.Where(plan => plan.Year == year).ToList();
        return dated.Count > 0 ? mention with { End = at + 1, Plans = dated }
            : mention.Plans.Any(plan => plan.Title.Contains(words[at], StringComparison.Ordinal)) ? mention
            : mention with { End = at + 1, Plans = [] };
    }

    /// <summary>Of several plans: those of the organisation that the message names, else those of the asker's.</summary>
    private static PlanMention Preferred(PlanMention mention, Message message, Asker asker, Office office)
    {
        if (mention.Plans.Count < 2)
        {
            return mention;
        }

        var text = $" {string.Join(' ', message.Folded)} ";
        var named = mention.Plans.Where(plan => plan.Issuer is { } issuer && issuer != asker.Organization
            && OrganizationName.Of(issuer).Tails.Any(tail => text.Contains($" {tail} ", StringComparison.Ordinal))).ToList();
        var own = mention.Plans.Where(plan => plan.Issuer == asker.Organization).ToList();
        IReadOnlyList<Plan> kept = named.Count > 0 ? named : own.Count > 0 ? own : mention.Plans;
        return mention with { Plans = kept };
    }

    private static bool IsNumber(string word) => char.IsAsciiDigit(word[0]) && !word.Contains('.', StringComparison.Ordinal)
        && !word.Contains(':', StringComparison.Ordinal) && (word.Contains('/', StringComparison.Ordinal) ? word.Any(char.IsAsciiLetter) : true);
}

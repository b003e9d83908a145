using Assistant.Knowledge.Vietnamese;
using Assistant.Skills.Directory;

namespace Assistant.Bot.Roster;

/// <summary>Reads the words by which directories name roles, Vietnamese or English, with or without marks.</summary>
internal static class RoleWords
{
    /// <summary>The role; null when the word names none.</summary>
    public static Role? Read(string word) => Folding.FoldToWords(word) switch
    {
        "lanh dao" or "giam doc" or "pho giam doc" or "chu tich" or "pho chu tich" or "leader" or "director" => Role.Leader,
        "chanh van phong" or "pho chanh van phong" or "office head" or "officehead" => Role.OfficeHead,
        "truong phong" or "pho truong phong" or "truong don vi" or "pho truong don vi" or "unit head" or "unithead" or "head of unit" => Role.UnitHead,
        "van thu" or "thu ky" or "clerk" or "secretary" => Role.Clerk,
        "chuyen vien" or "nhan vien" or "can bo" or "staff" => Role.Staff,
        "quan tri" or "quan tri vien" or "admin" or "administrator" => Role.Admin,
        _ => null,
    };
}

#include "read/keys/keys.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace gwport::read {
namespace {

const std::string kKey = "0123456789abcdefghijklmnopqrstuv";
const std::string kOther = "9123456789abcdefghijklmnopqrstuv";

struct Reading {
  KeyFile file;
  std::string ids;  ///< of the findings
};

Reading reading(const std::string& text) {
  diag::Diagnostics diagnostics;
  Reading result{read_keys(text, diagnostics), ""};
  for (const diag::Diagnostic& each : diagnostics.list()) {
    result.ids += each.rule->id;
    result.ids += ' ';
  }
  EXPECT_EQ(result.file.shown.size(), text.size());
  return result;
}

TEST(ReadKeys, TakesColumnsInAnyOrderAndCase) {
  const Reading result = reading(
      "\xEF\xBB\xBF"
      "ENABLED,usageplanids,KEY,name,Description\r\nFALSE,\"p1, p2\"," +
      kKey + ",n,d\r\n");
  ASSERT_EQ(result.file.keys.size(), 1U);
  const model::ApiKey& key = result.file.keys[0];
  EXPECT_EQ(key.name, "n");
  EXPECT_EQ(key.value, kKey);
  EXPECT_EQ(key.description, "d");
  EXPECT_FALSE(key.enabled);
  EXPECT_EQ(key.usage_plan_ids, (std::vector<std::string>{"p1", "p2"}));
  EXPECT_EQ(result.ids, "api-keys-byte-order-mark ");
}

TEST(ReadKeys, MissingValuesMeanEnabledAndEmpty) {
  const Reading result =
      reading("name,key,enabled,description\nn," + kKey + "\nm," + kOther + ",,\n");
  ASSERT_EQ(result.file.keys.size(), 2U);
  EXPECT_TRUE(result.file.keys[0].enabled);
  EXPECT_TRUE(result.file.keys[1].enabled);
  EXPECT_EQ(result.file.keys[1].description, "");
  EXPECT_EQ(result.ids, "");
}

TEST(ReadKeys, TakesListsInSingleQuotes) {
  const auto plans = [](const std::string& cell) {
    return reading("Name,Key,UsagePlanIds\nn," + kKey + "," + cell + "\n")
        .file.keys[0]
        .usage_plan_ids;
  };
  EXPECT_EQ(plans("'p1,p2,p3'"), (std::vector<std::string>{"p1", "p2", "p3"}));
  EXPECT_EQ(plans("'p1'"), (std::vector<std::string>{"p1"}));
  EXPECT_EQ(plans("p1"), (std::vector<std::string>{"p1"}));
  EXPECT_EQ(plans("\"p1,,\""), (std::vector<std::string>{"p1"}));
}

TEST(ReadKeys, AnApostropheIsNoQuote) {
  const Reading result = reading("name,key,description\n'tis," + kKey + ",d\n");
  EXPECT_EQ(result.file.keys[0].name, "'tis");
  EXPECT_EQ(result.ids, "");
}

TEST(ReadKeys, OfEqualKeysTheLastCounts) {
  const Reading result = reading("name,key\na," + kKey + "\nb," + kOther + "\nc," + kKey + "\n");
  ASSERT_EQ(result.file.keys.size(), 2U);
  EXPECT_EQ(result.file.keys[0].name, "b");
  EXPECT_EQ(result.file.keys[1].name, "c");
  EXPECT_EQ(result.ids, "api-key-repeated ");
}

TEST(ReadKeys, SaysWhatIsWrongWithColumns) {
  EXPECT_EQ(reading("name\nx\n").ids, "api-keys-column-missing ");
  EXPECT_EQ(reading("name,kay\nx,y\n").ids, "api-keys-column-unknown api-keys-column-missing ");
  EXPECT_EQ(reading("name,key,Name\n").ids, "api-keys-column-repeated api-keys-none ");
  EXPECT_EQ(reading("\n").ids, "api-keys-none ");
}

TEST(ReadKeys, SaysWhatIsWrongWithRows) {
  EXPECT_EQ(reading("name,key\nx\n").ids, "api-keys-value-missing ");
  EXPECT_EQ(reading("name,key\n," + kKey + "\n").ids, "api-keys-value-missing ");
  EXPECT_EQ(reading("name,key\nx," + kKey + ",z\n").ids, "api-keys-row-too-long ");
  EXPECT_EQ(reading("name,key,enabled\nx," + kKey + ",yes\n").ids, "api-keys-enabled ");
  EXPECT_EQ(reading("name,key\nx," + kKey + "\n\"y").ids,
            "api-keys-unclosed-quote api-keys-value-missing ");
  EXPECT_EQ(reading("name,key\nx\xff," + kKey + "\n").ids, "api-keys-encoding ");
}

TEST(ReadKeys, ShowsNoKey) {
  const std::string stars(28, '*');
  EXPECT_EQ(reading("name,key\nn," + kKey + "\n").file.shown, "name,key\nn," + stars + "stuv\n");
  for (const std::string& text :
       {"n," + kKey + "\n", "name,kee\nn," + kKey + "\n", "key,name\n" + kKey + "," + kKey + "\n",
        "description,key,name\na, b," + kKey + ",n\n", "description,key,name\na,b,c," + kKey + "\n",
        "name,key\n\"a," + kKey + "\nb," + kOther + "\n", "name,key\n'a," + kKey + "\n",
        "name,key,other\na,b," + kKey + "\n", "name,key\n" + kKey + "\n",
        "name,key\nn;" + kKey + "\n", "name,key\n" + kKey + ",n\n"}) {
    const std::string shown = reading(text).file.shown;
    EXPECT_EQ(shown.find("abcdefgh"), std::string::npos) << shown;
    EXPECT_EQ(std::count(shown.begin(), shown.end(), '\n'),
              std::count(text.begin(), text.end(), '\n'));
  }
}

TEST(Masked, ShowsTheEndOfLongSecretsOnly) {
  EXPECT_EQ(masked("0123456789012345abcd"), "****************abcd");
  EXPECT_EQ(masked("0123456789012345abc"), "*******************");
  EXPECT_EQ(masked("0123456789012345678\xC3\xA9"), "*********************");
  EXPECT_EQ(masked(""), "");
}

}  // namespace
}  // namespace gwport::read
